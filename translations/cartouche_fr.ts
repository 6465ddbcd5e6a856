<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>cartouche::Composition</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
</context>
<context>
    <name>cartouche::Main</name>
    <message>
        <source>Cartouche is running already. Use its window: nothing is ever ordered from two of them.</source>
        <translation>Cartouche est déjà lancé. Utilisez sa fenêtre&#xa0;: rien n’est jamais commandé depuis deux à la fois.</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::AccountEditor</name>
    <message>
        <source>This account</source>
        <translation>Ce compte</translation>
    </message>
    <message>
        <source>%1 (this account)</source>
        <translation>%1 (ce compte)</translation>
    </message>
    <message>
        <source>Most accounts look like ab12345-ovh. OVHcloud checks whether this one exists.</source>
        <translation>La plupart des comptes ressemblent à ab12345-ovh. OVHcloud vérifie si celui-ci existe.</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::ClaimEditor</name>
    <message>
        <source>I have read the notice about %1.</source>
        <translation>J’ai lu l’avis concernant %1.</translation>
    </message>
    <message>
        <source>The notice could not be read from OVHcloud. Nothing is lost; try again.</source>
        <translation>L’avis n’a pas pu être lu chez OVHcloud. Rien n’est perdu&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Reading the notice…</source>
        <translation>Lecture de l’avis…</translation>
    </message>
    <message>
        <source>Read the notice first; the box can be ticked after that.</source>
        <translation>Lisez d’abord l’avis&#xa0;; la case pourra ensuite être cochée.</translation>
    </message>
    <message>
        <source>OVHcloud knows of no notice for this name, yet asks for the tick.</source>
        <translation>OVHcloud ne connaît aucun avis pour ce nom, mais demande pourtant de cocher la case.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read notice…</source>
        <translation>Lire l’avis…</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::ConfigurationForm</name>
    <message>
        <source>Nothing to fill in. OVHcloud asks nothing for this name.</source>
        <translation>Rien à remplir. OVHcloud ne demande rien pour ce nom.</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::ContactChoice</name>
    <message>
        <source>Data of this account</source>
        <translation>Données de ce compte</translation>
    </message>
    <message>
        <source>Data of this account (%1)</source>
        <translation>Données de ce compte (%1)</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation>Choisissez un contact</translation>
    </message>
    <message>
        <source>Reading your contacts…</source>
        <translation>Lecture de vos contacts…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nouveau contact…</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>Modifier le contact…</translation>
    </message>
    <message>
        <source>All contacts…</source>
        <translation>Tous les contacts…</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::ContactEditor</name>
    <message>
        <source>OVHcloud: %1</source>
        <translation>OVHcloud&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot be changed here: the name would have another owner.</source>
        <translation>Ne peut pas être modifié ici&#xa0;: le nom changerait de titulaire.</translation>
    </message>
    <message>
        <source>Asked for by %1.</source>
        <translation>Demandé par %1.</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Moins de champs</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Plus de champs</translation>
    </message>
    <message>
        <source>Fields that nobody asks for</source>
        <translation>Champs que personne ne demande</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::DateEditor</name>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>Write the date like 31/12/2026.</source>
        <translation>Écrivez la date comme 31/12/2026.</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::DateInput</name>
    <message>
        <source>dd/mm/yyyy</source>
        <comment>how a date is typed</comment>
        <translation>jj/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::DemandWords</name>
    <message>
        <source>For organisations only</source>
        <translation>Pour les organismes seulement</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asked of some: %1</source>
        <translation>Demandé à certains&#xa0;: %1</translation>
    </message>
    <message>
        <source>EU residence needed</source>
        <translation>Résidence UE requise</translation>
    </message>
    <message>
        <source>EU or EEA residence needed</source>
        <translation>Résidence UE ou EEE requise</translation>
    </message>
    <message>
        <source>European residence needed</source>
        <translation>Résidence en Europe requise</translation>
    </message>
    <message>
        <source>Residence in %1 needed</source>
        <translation>Résidence requise&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, of the owner or the administrator</source>
        <translation>%1 (titulaire ou administrateur)</translation>
    </message>
    <message>
        <source>%1, or: %2</source>
        <comment>a residence, members that do in its place</comment>
        <translation>%1, ou&#xa0;: %2</translation>
    </message>
    <message>
        <source>Needs your consent</source>
        <translation>Votre accord requis</translation>
    </message>
    <message>
        <source>Trademark notice to be read</source>
        <translation>Avis de marque à lire</translation>
    </message>
    <message>
        <source>A reason is asked for</source>
        <translation>Un motif est demandé</translation>
    </message>
    <message>
        <source>Code of the registry needed</source>
        <translation>Code du registre requis</translation>
    </message>
    <message>
        <source>Registry data needed</source>
        <translation>Données du registre requises</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::FieldEditor</name>
    <message>
        <source>This is needed.</source>
        <translation>À remplir.</translation>
    </message>
    <message>
        <source>Set by the registry; it cannot be changed here.</source>
        <translation>Valeur fixée par le registre&#xa0;; elle ne peut pas être modifiée ici.</translation>
    </message>
    <message>
        <source>The registry says: %1</source>
        <translation>Le registre indique&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>differs from %n other name(s)</source>
        <translation>
            <numerusform>diffère de %n&#xa0;autre nom</numerusform>
            <numerusform>diffère de %n&#xa0;autres noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the common value</source>
        <translation>Utiliser la valeur commune</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::FitWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of names of fields</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1: %2.</source>
        <translation>Pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>extension, what a contact lacks for it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Fits %1</source>
        <translation>Convient à %1</translation>
    </message>
    <message>
        <source>Does not fit %1</source>
        <translation>Ne convient pas à %1</translation>
    </message>
    <message>
        <source>Fits %1, not %2</source>
        <translation>Convient à %1, pas à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>extensions, what is wrong for them</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>OVHcloud judges it for %1</source>
        <translation>OVHcloud en juge pour %1</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::FormSection</name>
    <message>
        <source>Apply to all %1 names</source>
        <translation>Appliquer à tous les noms en %1</translation>
    </message>
    <message>
        <source>Apply to all names</source>
        <translation>Appliquer à tous les noms</translation>
    </message>
    <message>
        <source>More ways to apply</source>
        <translation>Autres façons d’appliquer</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::FormSkeleton</name>
    <message>
        <source>Reading what OVHcloud asks for this name…</source>
        <translation>Lecture de ce qu’OVHcloud demande pour ce nom…</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::HostList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a name server</source>
        <translation>Ajouter un serveur de noms</translation>
    </message>
    <message>
        <source>Name server %1</source>
        <translation>Serveur de noms %1</translation>
    </message>
    <message>
        <source>Remove name server %1</source>
        <translation>Retirer le serveur de noms %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::LabelWords</name>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Owner contact</source>
        <translation>Contact du titulaire</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Transfer code</source>
        <translation>Code de transfert</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Legal age</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Trademark notice</source>
        <translation>Avis de marque</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Registry code</source>
        <translation>Code du registre</translation>
    </message>
    <message>
        <source>Registry data</source>
        <translation>Données du registre</translation>
    </message>
    <message>
        <source>Field %1 (asked by OVHcloud)</source>
        <translation>Champ %1 (demandé par OVHcloud)</translation>
    </message>
    <message>
        <source>The owner is of legal age.</source>
        <translation>Le titulaire est majeur.</translation>
    </message>
    <message>
        <source>I accept the registry’s conditions for this extension.</source>
        <translation>J’accepte les conditions du registre pour cette extension.</translation>
    </message>
    <message>
        <source>I have read the trademark notice for this name.</source>
        <translation>J’ai lu l’avis de marque concernant ce nom.</translation>
    </message>
    <message>
        <source>Keep the present name servers.</source>
        <translation>Garder les serveurs de noms actuels.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Left as it is, OVHcloud makes the owner from the data of your account.</source>
        <translation>Sans autre choix, OVHcloud crée le titulaire à partir des données de votre compte.</translation>
    </message>
    <message>
        <source>The registry may take the name back when they are not met.</source>
        <translation>Le registre peut reprendre le nom si elles ne sont pas remplies.</translation>
    </message>
    <message>
        <source>The name equals a registered trademark. Its holder is told, and the name may be deleted without refund.</source>
        <translation>Le nom correspond à une marque déposée. Son titulaire est prévenu, et le nom peut être supprimé sans remboursement.</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>This has to be a whole number.</source>
        <translation>Il faut un nombre entier.</translation>
    </message>
    <message>
        <source>An account looks like ab12345-ovh.</source>
        <translation>Un compte a la forme ab12345-ovh.</translation>
    </message>
    <message>
        <source>Choose one of the values.</source>
        <translation>Choisissez une des valeurs.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Ce n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>From your present registrar, where the name has to be unlocked first.</source>
        <translation>Donné par votre bureau d’enregistrement actuel, où le nom doit d’abord être déverrouillé.</translation>
    </message>
    <message>
        <source>You say so towards the registry; it may take the name back when it is not true.</source>
        <translation>Vous le déclarez envers le registre&#xa0;; il peut reprendre le nom si ce n’est pas vrai.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for the registry.</source>
        <translation>
            <numerusform>%n&#xa0;caractère de trop pour le registre.</numerusform>
            <numerusform>%n&#xa0;caractères de trop pour le registre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declare this for all %n %1 names</source>
        <translation>
            <numerusform>Déclarer ceci pour le %n&#xa0;nom en %1</numerusform>
            <numerusform>Déclarer ceci pour les %n&#xa0;noms en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declare this for all %n names</source>
        <translation>
            <numerusform>Déclarer ceci pour le %n&#xa0;nom</numerusform>
            <numerusform>Déclarer ceci pour les %n&#xa0;noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use this for all %n names</source>
        <translation>
            <numerusform>Utiliser ceci pour le %n&#xa0;nom</numerusform>
            <numerusform>Utiliser ceci pour les %n&#xa0;noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock the name at the present registrar before you order.</source>
        <translation>Déverrouillez le nom auprès du bureau d’enregistrement actuel avant de commander.</translation>
    </message>
    <message>
        <source>Most extensions cannot be moved within 60 days after registration or the last transfer.</source>
        <translation>La plupart des extensions ne peuvent pas être transférées dans les 60&#xa0;jours qui suivent l’enregistrement ou le dernier transfert.</translation>
    </message>
    <message>
        <source>With a wrong code the transfer waits, and nothing is lost: enter the right one in the Orders window.</source>
        <translation>Avec un code erroné, le transfert attend et rien n’est perdu&#xa0;: saisissez le bon dans la fenêtre «&#xa0;Commandes&#xa0;».</translation>
    </message>
    <message>
        <source>Trademark (INPI)</source>
        <translation>Marque (INPI)</translation>
    </message>
    <message>
        <source>To whom the name belongs. The registry records this contact as its owner.</source>
        <translation>À qui appartient le nom. Le registre enregistre ce contact comme titulaire.</translation>
    </message>
    <message>
        <source>Manages the name: another account than yours could change it and move it away.</source>
        <translation>Gère le nom&#xa0;: un autre compte que le vôtre pourrait le modifier et le transférer ailleurs.</translation>
    </message>
    <message>
        <source>Looks after DNS and the like, and is told of technical trouble.</source>
        <translation>S’occupe du DNS et de la technique, et est averti en cas de problème technique.</translation>
    </message>
    <message>
        <source>The registry asks why you want this name. It reads the answer, and may refuse the name or take it back.</source>
        <translation>Le registre demande pourquoi vous voulez ce nom. Il lit la réponse et peut refuser le nom ou le reprendre.</translation>
    </message>
    <message>
        <source>The name is reserved; the registry gave you a code for it. With a wrong one it does not register the name.</source>
        <translation>Le nom est réservé&#xa0;; le registre vous a donné un code pour lui. Avec un code faux, il n’enregistre pas le nom.</translation>
    </message>
    <message>
        <source>The French trademark that entitles you to the name, as OVHcloud has it on record. The registry checks it.</source>
        <translation>La marque française qui vous donne droit au nom, telle qu’OVHcloud l’a enregistrée. Le registre la vérifie.</translation>
    </message>
    <message>
        <source>Enter names of servers, like dns1.example.com.</source>
        <translation>Saisissez des noms de serveurs, comme dns1.example.com.</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::MemberField</name>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::MemberWords</name>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Second e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>Adresse, ligne 2</translation>
    </message>
    <message>
        <source>Address, line 3</source>
        <translation>Adresse, ligne 3</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>Other address details</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Pays de naissance</translation>
    </message>
    <message>
        <source>Postal code of birth</source>
        <translation>Code postal de naissance</translation>
    </message>
    <message>
        <source>Town of birth</source>
        <translation>Ville de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Personal identity number</source>
        <translation>Numéro d’identité personnel</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Other identity document</source>
        <translation>Autre pièce d’identité</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Type d’organisme</translation>
    </message>
    <message>
        <source>Other kind of organisation</source>
        <translation>Autre type d’organisme</translation>
    </message>
    <message>
        <source>Category of the legal form</source>
        <translation>Catégorie de la forme juridique</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>INSEE number</source>
        <translation>Numéro INSEE</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Identifiant d’entreprise</translation>
    </message>
    <message>
        <source>Trademark number</source>
        <translation>Numéro de marque</translation>
    </message>
    <message>
        <source>Role in the organisation</source>
        <translation>Fonction dans l’organisme</translation>
    </message>
    <message>
        <source>Role of the organisation</source>
        <translation>Rôle de l’organisme</translation>
    </message>
    <message>
        <source>Other role of the organisation</source>
        <translation>Autre rôle de l’organisme</translation>
    </message>
    <message>
        <source>Funding of the organisation</source>
        <translation>Financement de l’organisme</translation>
    </message>
    <message>
        <source>Other funding of the organisation</source>
        <translation>Autre financement de l’organisme</translation>
    </message>
    <message>
        <source>Status of its staff</source>
        <translation>Statut de son personnel</translation>
    </message>
    <message>
        <source>Other status of its staff</source>
        <translation>Autre statut de son personnel</translation>
    </message>
    <message>
        <source>Accountable person</source>
        <translation>Personne responsable</translation>
    </message>
    <message>
        <source>Accreditation number</source>
        <translation>Numéro d’agrément</translation>
    </message>
    <message>
        <source>Country of accreditation</source>
        <translation>Pays d’agrément</translation>
    </message>
    <message>
        <source>Accrediting body</source>
        <translation>Organisme d’agrément</translation>
    </message>
    <message>
        <source>Year of accreditation</source>
        <translation>Année d’agrément</translation>
    </message>
    <message>
        <source>The registry writes to it. A message that stays unanswered can take a name offline.</source>
        <translation>Le registre y écrit. Un message resté sans réponse peut mettre un nom hors ligne.</translation>
    </message>
    <message>
        <source>OVHcloud and the registry write in it.</source>
        <translation>OVHcloud et le registre écrivent dans cette langue.</translation>
    </message>
    <message>
        <source>Born abroad: the code of that town, or 00000.</source>
        <translation>Né à l’étranger&#xa0;: le code de cette ville, ou 00000.</translation>
    </message>
    <message>
        <source>Of a trademark that has the same name.</source>
        <translation>D’une marque qui porte le même nom.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment joindre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birth and identity</source>
        <translation>Naissance et identité</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>Entreprise individuelle</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Autre organisme</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::NameServersEditor</name>
    <message>
        <source>The registry takes %1 to %2 name servers.</source>
        <translation>Le registre accepte de %1 à %2 serveurs de noms.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n name server(s) are needed.</source>
        <translation>
            <numerusform>Il faut au moins %n&#xa0;serveur de noms.</numerusform>
            <numerusform>Il faut au moins %n&#xa0;serveurs de noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not the name of a server, like dns1.example.com.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de serveur, comme l’est dns1.example.com.</translation>
    </message>
    <message>
        <source>The servers have to know the name already, or the registry may refuse it.</source>
        <translation>Les serveurs doivent déjà connaître le nom, sinon le registre peut le refuser.</translation>
    </message>
    <message>
        <source>Web site and mail go on as today.</source>
        <translation>Le site web et la messagerie continuent comme aujourd’hui.</translation>
    </message>
    <message>
        <source>OVHcloud adds a DNS zone at no charge: that is why the summary has a line for it.</source>
        <translation>OVHcloud ajoute une zone DNS sans frais&#xa0;: c’est pourquoi le récapitulatif comporte une ligne pour elle.</translation>
    </message>
    <message>
        <source>OVHcloud’s DNS zone</source>
        <translation>Zone DNS d’OVHcloud</translation>
    </message>
    <message>
        <source>My own name servers</source>
        <translation>Mes propres serveurs de noms</translation>
    </message>
    <message>
        <source>Keep the present ones</source>
        <translation>Garder les serveurs actuels</translation>
    </message>
    <message numerus="yes">
        <source>Order these options for all %n names</source>
        <translation>
            <numerusform>Commander ces options pour %n nom</numerusform>
            <numerusform>Commander ces options pour les %n noms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::forms::PhoneInput</name>
    <message>
        <source>%1: country</source>
        <translation>%1&#xa0;: pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The country whose way the number is typed in</source>
        <translation>Le pays dont le numéro suit l’usage</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::ReasonWords</name>
    <message>
        <source>%1 and %2</source>
        <comment>two reasons</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>le titulaire</translation>
    </message>
    <message>
        <source>the administrator</source>
        <translation>l’administrateur</translation>
    </message>
    <message>
        <source>the technical account</source>
        <translation>le compte technique</translation>
    </message>
    <message>
        <source>%1 was born in %2</source>
        <translation>%1 a pour pays de naissance&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is a person</source>
        <translation>%1 est un particulier</translation>
    </message>
    <message>
        <source>%1 is not a person</source>
        <translation>%1 n’est pas un particulier</translation>
    </message>
    <message>
        <source>%1 is a company</source>
        <translation>%1 est une société</translation>
    </message>
    <message>
        <source>%1 is an association</source>
        <translation>%1 est une association</translation>
    </message>
    <message>
        <source>the legal form of %1 is: %2</source>
        <translation>%1 a pour forme juridique&#xa0;: %2</translation>
    </message>
    <message>
        <source>the legal form of %1 is not: %2</source>
        <translation>%1 n’a pas pour forme juridique&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 lives in %2</source>
        <translation>%1 a pour résidence&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not live in %2</source>
        <translation>%1 n’a pas pour résidence&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>le champ «&#xa0;%1&#xa0;» vaut %2</translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <translation>le champ «&#xa0;%1&#xa0;» ne vaut pas %2</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>le champ «&#xa0;%1&#xa0;» est vide</translation>
    </message>
    <message>
        <source>“%1” is filled in</source>
        <translation>le champ «&#xa0;%1&#xa0;» est rempli</translation>
    </message>
    <message>
        <source>“%1” is ticked</source>
        <translation>la case «&#xa0;%1&#xa0;» est cochée</translation>
    </message>
    <message>
        <source>it depends on “%1”</source>
        <translation>cela dépend du champ «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::RegistryDataEditor</name>
    <message>
        <source>This is not understood as a form, so it is shown as the JSON that is sent. Emptied, it becomes a form again.</source>
        <translation>Ceci ne se lit pas comme un formulaire et s’affiche donc comme le JSON qui est envoyé. Une fois vidé, il redevient un formulaire.</translation>
    </message>
    <message>
        <source>The registry asks this for names of public bodies.</source>
        <translation>Le registre le demande pour les noms des administrations.</translation>
    </message>
    <message>
        <source>Web site with information</source>
        <translation>Site web d’information</translation>
    </message>
    <message>
        <source>Web site of a campaign</source>
        <translation>Site web de campagne</translation>
    </message>
    <message>
        <source>Web site for teaching</source>
        <translation>Site web d’enseignement</translation>
    </message>
    <message>
        <source>Web site for transactions</source>
        <translation>Site web de transactions</translation>
    </message>
    <message>
        <source>Page that leads elsewhere</source>
        <translation>Page de redirection</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>À qui il s’adresse</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>What else it is used for</source>
        <translation>À quoi d’autre il sert</translation>
    </message>
    <message>
        <source>Whom you represent</source>
        <translation>Qui vous représentez</translation>
    </message>
    <message>
        <source>Why you want the name</source>
        <translation>Pourquoi vous voulez ce nom</translation>
    </message>
    <message>
        <source>Registry data as JSON</source>
        <translation>Données du registre en JSON</translation>
    </message>
    <message>
        <source>Show as a form</source>
        <translation>Afficher comme formulaire</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>set by the registry</source>
        <translation>fixé par le registre</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>au choix&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>au plus %n caractère</numerusform>
            <numerusform>au plus %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a field, what is asked of it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::RuleWords</name>
    <message>
        <source>This does not fit a %1 name – %2</source>
        <translation>Ceci ne convient pas à un nom en %1 – %2</translation>
    </message>
    <message>
        <source>A %1 name needs: %2</source>
        <translation>Un nom en %1 exige&#xa0;: %2</translation>
    </message>
    <message>
        <source>A %1 owner has to give: %2</source>
        <translation>Un titulaire de %1 doit indiquer&#xa0;: %2</translation>
    </message>
    <message>
        <source>The administrator of a %1 name has to give: %2</source>
        <translation>L’administrateur d’un nom en %1 doit indiquer&#xa0;: %2</translation>
    </message>
    <message>
        <source>The technical account of a %1 name has to give: %2</source>
        <translation>Le compte technique d’un nom en %1 doit indiquer&#xa0;: %2</translation>
    </message>
    <message>
        <source>The registry data of a %1 name lacks: %2</source>
        <translation>Il manque aux données du registre d’un nom en %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>For a %1 name %2 must live in %3</source>
        <translation>Pour un nom en %1, %2 doit avoir pour résidence&#xa0;: %3</translation>
    </message>
    <message>
        <source>A %1 owner must live in %2</source>
        <translation>Un titulaire de %1 doit avoir pour résidence&#xa0;: %2</translation>
    </message>
    <message>
        <source>A %1 owner must live in the EU: choose a country of the Union</source>
        <translation>Un titulaire de %1 doit résider dans l’UE&#xa0;: choisissez un pays de l’Union</translation>
    </message>
    <message>
        <source>A %1 owner must live in the EU, Iceland, Liechtenstein or Norway: choose one of these countries</source>
        <translation>Un titulaire de %1 doit résider dans l’UE, en Islande, au Liechtenstein ou en Norvège&#xa0;: choisissez un de ces pays</translation>
    </message>
    <message>
        <source>A %1 owner must live in the EU or close to it: choose one of the registry’s countries</source>
        <translation>Un titulaire de %1 doit résider dans l’UE ou à proximité&#xa0;: choisissez un des pays du registre</translation>
    </message>
    <message>
        <source>A %1 owner needs a country that the registry knows: choose it from the list</source>
        <translation>Un titulaire de %1 doit avoir un pays que le registre connaît&#xa0;: choisissez-le dans la liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the end of a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <translation>%1, car %2.</translation>
    </message>
    <message>
        <source>Or fill in instead: %1.</source>
        <translation>Ou remplissez à la place&#xa0;: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Has to stay empty</source>
        <translation>Doit rester vide</translation>
    </message>
    <message>
        <source>Has to be ticked</source>
        <translation>La case doit être cochée</translation>
    </message>
    <message>
        <source>Not in the form that the registry wants, such as %1</source>
        <translation>Ne suit pas le format voulu par le registre, par exemple %1</translation>
    </message>
    <message>
        <source>Not in the form that the registry wants (%1)</source>
        <translation>Ne suit pas le format voulu par le registre (%1)</translation>
    </message>
    <message>
        <source>Not in the form that the registry wants</source>
        <translation>Ne suit pas le format voulu par le registre</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters</source>
        <translation>
            <numerusform>Au plus %Ln&#xa0;caractère</numerusform>
            <numerusform>Au plus %Ln&#xa0;caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters</source>
        <translation>
            <numerusform>Au moins %Ln&#xa0;caractère</numerusform>
            <numerusform>Au moins %Ln&#xa0;caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %L1 to %Ln characters</source>
        <translation>
            <numerusform>De %L1 à %Ln&#xa0;caractère</numerusform>
            <numerusform>De %L1 à %Ln&#xa0;caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Has to be after %1</source>
        <comment>a date</comment>
        <translation>Doit être après le %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <comment>a date</comment>
        <translation>Pas avant le %1</translation>
    </message>
    <message>
        <source>Has to be before %1</source>
        <comment>a date</comment>
        <translation>Doit être avant le %1</translation>
    </message>
    <message>
        <source>Not after %1</source>
        <comment>a date</comment>
        <translation>Pas après le %1</translation>
    </message>
    <message>
        <source>Has to be more than %1</source>
        <translation>Doit valoir plus de %1</translation>
    </message>
    <message>
        <source>Has to be %1 or more</source>
        <translation>Doit valoir %1 ou plus</translation>
    </message>
    <message>
        <source>Has to be less than %1</source>
        <translation>Doit valoir moins de %1</translation>
    </message>
    <message>
        <source>Has to be %1 or less</source>
        <translation>Doit valoir %1 ou moins</translation>
    </message>
    <message>
        <source>Has to be %1</source>
        <translation>Doit être %1</translation>
    </message>
    <message>
        <source>Has to contain “%1”</source>
        <translation>Doit contenir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Must not contain “%1”</source>
        <translation>Ne doit pas contenir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is not possible here</source>
        <translation>%1 n’est pas possible ici</translation>
    </message>
    <message>
        <source>Not as the registry wants it</source>
        <translation>Non conforme à ce que veut le registre</translation>
    </message>
    <message>
        <source>%1 is not in the Union</source>
        <translation>%1 ne fait pas partie de l’Union</translation>
    </message>
    <message>
        <source>%1 is not in the EU, and is not Iceland, Liechtenstein or Norway</source>
        <translation>%1 ne fait pas partie de l’UE et n’est ni l’Islande, ni le Liechtenstein, ni la Norvège</translation>
    </message>
    <message>
        <source>%1 is no country that the registry knows</source>
        <translation>%1 n’est pas un pays que le registre connaît</translation>
    </message>
    <message>
        <source>%1 is not one of the registry’s countries</source>
        <translation>%1 ne fait pas partie des pays du registre</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public visé</translation>
    </message>
    <message>
        <source>What the name is for</source>
        <translation>Usage du nom</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Autre usage</translation>
    </message>
    <message>
        <source>Who is represented</source>
        <translation>Qui est représenté</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %Ln more</source>
        <comment>of a list of values</comment>
        <translation>
            <numerusform>%1 ou %Ln&#xa0;autre</numerusform>
            <numerusform>%1 ou %Ln&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::SecretEditor</name>
    <message>
        <source>Less about transfers</source>
        <translation>Moins sur les transferts</translation>
    </message>
    <message>
        <source>More about transfers</source>
        <translation>En savoir plus sur les transferts</translation>
    </message>
</context>
<context>
    <name>cartouche::forms::ShapeWords</name>
    <message>
        <source>An e-mail address looks like contact@example.org.</source>
        <translation>Une adresse e-mail ressemble à contact@example.org.</translation>
    </message>
    <message>
        <source>VAT numbers of %1 look like %2. OVHcloud checks it.</source>
        <translation>Un numéro de TVA de ce pays (%1) ressemble à %2. OVHcloud le vérifie.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Choose the country of the number, or begin with + and its calling code.</source>
        <translation>Choisissez le pays du numéro, ou commencez par + et son indicatif.</translation>
    </message>
    <message>
        <source>This number is too short.</source>
        <translation>Ce numéro est trop court.</translation>
    </message>
    <message>
        <source>This number is too long.</source>
        <translation>Ce numéro est trop long.</translation>
    </message>
    <message>
        <source>Numbers like this are not in use there. OVHcloud checks it.</source>
        <translation>Un tel numéro n’est pas attribué dans ce pays. OVHcloud le vérifie.</translation>
    </message>
    <message>
        <source>This is no date. Enter day, month and year, like 31/12/1980.</source>
        <translation>Ce n’est pas une date. Entrez le jour, le mois et l’année, comme 31/12/1980.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Postal codes of %1 look like %2. OVHcloud checks it.</source>
        <translation>Un code postal de ce pays (%1) ressemble à %2. OVHcloud le vérifie.</translation>
    </message>
    <message>
        <source>No country has this name. Choose one from the list.</source>
        <translation>Aucun pays ne porte ce nom. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>This has to be a whole number.</source>
        <translation>Il faut un nombre entier.</translation>
    </message>
</context>
<context>
    <name>cartouche::names::GuardWords</name>
    <message>
        <source>Its letters come from several scripts. Some may not be the ones they look like.</source>
        <translation>Ses lettres viennent de plusieurs écritures. Certaines ne sont peut-être pas celles qu’on croit lire.</translation>
    </message>
    <message>
        <source>It looks like %1, which you have chosen too.</source>
        <translation>Il ressemble à %1, que vous avez aussi choisi.</translation>
    </message>
    <message>
        <source>It looks like %1, which is already yours.</source>
        <translation>Il ressemble à %1, qui est déjà à vous.</translation>
    </message>
    <message>
        <source>It looks like %1, which many people know.</source>
        <translation>Il ressemble à %1, que beaucoup de gens connaissent.</translation>
    </message>
    <message>
        <source>It has a digit where %1, which many people know, has a letter.</source>
        <translation>Il a un chiffre là où %1, que beaucoup de gens connaissent, a une lettre.</translation>
    </message>
    <message>
        <source>“www” is part of this name. Did you mean %1?</source>
        <translation>«&#xa0;www&#xa0;» fait partie de ce nom. Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its extension is %1. Did you mean %2?</source>
        <translation>Son extension est %1. Vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>It has hyphens in a row. Did you mean %1?</source>
        <translation>Il a plusieurs traits d’union de suite. Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Some programs show it as %1.</source>
        <translation>Certains programmes l’affichent sous la forme %1.</translation>
    </message>
    <message>
        <source>Mixed scripts</source>
        <translation>Alphabets mélangés</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>Ressemble à %1</translation>
    </message>
</context>
<context>
    <name>cartouche::names::StateLook</name>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Taken – transfer possible</source>
        <translation>Pris – transfert possible</translation>
    </message>
    <message>
        <source>Taken – premium transfer</source>
        <translation>Pris – transfert premium</translation>
    </message>
    <message>
        <source>Aftermarket</source>
        <translation>Sur le second marché</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Not sold by OVHcloud</source>
        <translation>Non vendu par OVHcloud</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Réponse en attente</translation>
    </message>
    <message>
        <source>Already yours</source>
        <translation>Déjà à vous</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::AccountChip</name>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>No account, choose one</source>
        <translation>Aucun compte, choisissez-en un</translation>
    </message>
    <message>
        <source>Account %1, %2</source>
        <translation>Compte %1, %2</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisissez-en un</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::Banner</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::ChipButton</name>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>spoken after the name of a filter of the orders window</extracomment>
        <translation>
            <numerusform>%n&#xa0;ligne</numerusform>
            <numerusform>%n&#xa0;lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::ErrorWords</name>
    <message>
        <source>No connection to OVHcloud</source>
        <translation>Pas de connexion à OVHcloud</translation>
    </message>
    <message>
        <source>Everything you entered is still here. Check your network, then try again.</source>
        <translation>Tout ce que vous avez saisi est encore là. Vérifiez votre réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>OVHcloud did not answer in time</source>
        <translation>OVHcloud n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Everything you entered is still here. Try again in a moment.</source>
        <translation>Tout ce que vous avez saisi est encore là. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>The server could not prove that it is OVHcloud, so nothing was sent. Check your network and the clock of this computer.</source>
        <translation>Le serveur n’a pas pu prouver qu’il est OVHcloud&#xa0;: rien n’a été envoyé. Vérifiez votre réseau et l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>No clear answer came back: OVHcloud may have acted. Cartouche looks before it sends anything again.</source>
        <translation>Aucune réponse claire n’est revenue&#xa0;: OVHcloud a peut-être agi. Cartouche vérifie avant de renvoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>OVHcloud answered from another place</source>
        <translation>OVHcloud a répondu depuis une autre adresse</translation>
    </message>
    <message>
        <source>Cartouche does not follow, so that your keys go nowhere else. Try again later.</source>
        <translation>Cartouche ne suit pas, pour que vos clés n’aillent nulle part ailleurs. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The keys do not fit together</source>
        <translation>Les clés ne vont pas ensemble</translation>
    </message>
    <message>
        <source>OVHcloud refused the signature. Check the application key, its secret and the consumer key in the account window.</source>
        <translation>OVHcloud a refusé la signature. Vérifiez la clé applicative, le secret applicatif et la clé consommateur (consumer key) dans la fenêtre du compte.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>L’horloge de cet ordinateur n’est pas à l’heure</translation>
    </message>
    <message>
        <source>OVHcloud refused the time of the request. Set the clock, then try again.</source>
        <translation>OVHcloud a refusé l’heure de la requête. Réglez l’horloge, puis réessayez.</translation>
    </message>
    <message>
        <source>This application key is not known</source>
        <translation>Cette clé applicative est inconnue</translation>
    </message>
    <message>
        <source>It may belong to another region. Check the region and the key in the account window.</source>
        <translation>Elle appartient peut-être à une autre région. Vérifiez la région et la clé dans la fenêtre du compte.</translation>
    </message>
    <message>
        <source>Your key has expired or was withdrawn</source>
        <translation>Votre clé a expiré ou a été révoquée</translation>
    </message>
    <message>
        <source>Everything you entered is still here. Create a new key in the account window.</source>
        <translation>Tout ce que vous avez saisi est encore là. Créez une nouvelle clé dans la fenêtre du compte.</translation>
    </message>
    <message>
        <source>Your key is not confirmed yet</source>
        <translation>Votre clé n’est pas encore confirmée</translation>
    </message>
    <message>
        <source>Confirm it on OVHcloud’s page in the browser.</source>
        <translation>Confirmez-la sur la page d’OVHcloud dans le navigateur.</translation>
    </message>
    <message>
        <source>Your key lacks a right</source>
        <translation>Il manque un droit à votre clé</translation>
    </message>
    <message>
        <source>Create a new key with all rights in the account window; what you entered stays.</source>
        <translation>Créez une nouvelle clé avec tous les droits dans la fenêtre du compte&#xa0;; ce que vous avez saisi reste.</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Connectez-vous d’abord</translation>
    </message>
    <message>
        <source>Choose an account in the account window.</source>
        <translation>Choisissez un compte dans la fenêtre du compte.</translation>
    </message>
    <message>
        <source>OVHcloud’s answer could not be read</source>
        <translation>La réponse d’OVHcloud est illisible</translation>
    </message>
    <message>
        <source>Everything you entered is still here. Try again; if it stays, tell OVHcloud’s support the query number under “Details”.</source>
        <translation>Tout ce que vous avez saisi est encore là. Réessayez&#xa0;; si cela persiste, donnez au support d’OVHcloud le numéro de requête sous «&#xa0;Détails&#xa0;».</translation>
    </message>
    <message>
        <source>Refused by OVHcloud</source>
        <translation>Refusé par OVHcloud</translation>
    </message>
    <message>
        <source>OVHcloud gave no reason. What you entered is still here.</source>
        <translation>OVHcloud n’a pas donné de motif. Ce que vous avez saisi est encore là.</translation>
    </message>
    <message>
        <source>OVHcloud says: %1</source>
        <translation>OVHcloud répond&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer at OVHcloud</source>
        <translation>N’existe plus chez OVHcloud</translation>
    </message>
    <message>
        <source>The cart may have expired. What you entered is still here: try again, and Cartouche builds the cart anew.</source>
        <translation>Le panier a peut-être expiré. Ce que vous avez saisi est encore là&#xa0;: réessayez, Cartouche refait le panier.</translation>
    </message>
    <message>
        <source>OVHcloud asks to slow down</source>
        <translation>OVHcloud demande de ralentir</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a minute.</source>
        <translation>Rien n’est perdu. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>OVHcloud has a problem</source>
        <translation>OVHcloud a un problème</translation>
    </message>
    <message>
        <source>Everything you entered is still here. Try again in a few minutes.</source>
        <translation>Tout ce que vous avez saisi est encore là. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>One of these names is in an order whose outcome is unknown</source>
        <translation>Un de ces noms est dans une commande à l’issue inconnue</translation>
    </message>
    <message>
        <source>Look it up in your orders at OVHcloud first. Nothing was sent.</source>
        <translation>Cherchez-la d’abord dans vos commandes chez OVHcloud. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This order has a payment already</source>
        <translation>Cette commande a déjà un paiement</translation>
    </message>
    <message>
        <source>Nothing was sent a second time.</source>
        <translation>Rien n’a été envoyé une seconde fois.</translation>
    </message>
    <message>
        <source>This address cannot be used</source>
        <translation>Cette adresse n’est pas utilisable</translation>
    </message>
    <message>
        <source>It has to start with https://.</source>
        <translation>Elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>This order cannot be paid any more</source>
        <translation>Cette commande ne peut plus être payée</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Rien n’a été débité.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation>Votre trousseau de clés (keyring) est verrouillé</translation>
    </message>
    <message>
        <source>Unlock it, then try again; or keep the keys in memory until Cartouche is closed.</source>
        <translation>Déverrouillez-le, puis réessayez&#xa0;; ou gardez les clés en mémoire jusqu’à la fermeture de Cartouche.</translation>
    </message>
    <message>
        <source>The keys of this account are not in your keyring</source>
        <translation>Les clés de ce compte ne sont pas dans votre trousseau</translation>
    </message>
    <message>
        <source>Enter them again in the account window.</source>
        <translation>Saisissez-les de nouveau dans la fenêtre du compte.</translation>
    </message>
    <message>
        <source>Your keyring refused</source>
        <translation>Votre trousseau de clés (keyring) a refusé</translation>
    </message>
    <message>
        <source>Allow Cartouche there, or keep the keys in memory until it is closed.</source>
        <translation>Autorisez-y Cartouche, ou gardez les clés en mémoire jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>No keyring is running</source>
        <translation>Aucun trousseau de clés (keyring) n’est en service</translation>
    </message>
    <message>
        <source>Cartouche never writes keys to a file. Start your desktop’s keyring, or keep the keys in memory until Cartouche is closed.</source>
        <translation>Cartouche n’écrit jamais de clé dans un fichier. Démarrez le trousseau de votre bureau, ou gardez les clés en mémoire jusqu’à la fermeture de Cartouche.</translation>
    </message>
    <message>
        <source>OVHcloud query number: %1</source>
        <translation>Numéro de requête OVHcloud&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing is there</source>
        <translation>il n’y a rien</translation>
    </message>
    <message>
        <source>the extension is missing</source>
        <translation>l’extension manque</translation>
    </message>
    <message>
        <source>two dots in a row, or a dot at the start</source>
        <translation>deux points de suite, ou un point au début</translation>
    </message>
    <message>
        <source>a part is longer than 63 characters</source>
        <translation>une partie dépasse 63&#xa0;caractères</translation>
    </message>
    <message>
        <source>longer than 253 characters</source>
        <translation>plus de 253&#xa0;caractères</translation>
    </message>
    <message>
        <source>a hyphen at the start or the end of a part</source>
        <translation>un trait d’union au début ou à la fin d’une partie</translation>
    </message>
    <message>
        <source>a character that domain names do not have</source>
        <translation>un caractère interdit dans un nom de domaine</translation>
    </message>
    <message>
        <source>letters that cannot be combined in a domain name</source>
        <translation>des lettres qui ne vont pas ensemble dans un nom de domaine</translation>
    </message>
    <message>
        <source>an address of numbers, not a name</source>
        <translation>une adresse en chiffres, pas un nom</translation>
    </message>
    <message>
        <source>The sandbox could not be started</source>
        <translation>Le bac à sable n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>It is the program cartouche-sandbox, installed together with Cartouche. Try again, or install Cartouche anew.</source>
        <translation>C’est le programme cartouche-sandbox, installé avec Cartouche. Réessayez, ou réinstallez Cartouche.</translation>
    </message>
    <message>
        <source>This review is out of date</source>
        <translation>Ce récapitulatif n’est plus à jour</translation>
    </message>
    <message>
        <source>Nothing was ordered. Check again, then decide.</source>
        <translation>Rien n’a été commandé. Revérifiez, puis décidez.</translation>
    </message>
    <message>
        <source>These names are ordered already</source>
        <translation>Ces noms sont déjà commandés</translation>
    </message>
    <message>
        <source>The amount of this order has changed</source>
        <translation>Le montant de cette commande a changé</translation>
    </message>
    <message>
        <source>Nothing was charged. The button shows the new amount: pay only if you agree to it.</source>
        <translation>Rien n’a été débité. Le bouton montre le nouveau montant&#xa0;: ne payez que si vous l’acceptez.</translation>
    </message>
    <message>
        <source>A payment of this amount is already under way</source>
        <translation>Un paiement de ce montant est déjà en cours</translation>
    </message>
    <message>
        <source>It may be the one of this order, so nothing was sent. Wait until OVHcloud has settled it, or open the order in the browser.</source>
        <translation>C’est peut-être celui de cette commande&#xa0;: rien n’a donc été envoyé. Attendez qu’OVHcloud l’ait traité, ou ouvrez la commande dans le navigateur.</translation>
    </message>
    <message>
        <source>No clear answer from OVHcloud</source>
        <translation>Pas de réponse claire d’OVHcloud</translation>
    </message>
    <message>
        <source>Nothing was ordered or paid, and everything you entered is still here. Try again.</source>
        <translation>Rien n’a été commandé ni payé, et tout ce que vous avez saisi est encore là. Réessayez.</translation>
    </message>
    <message>
        <source>A name waits for your decision</source>
        <translation>Un nom attend votre décision</translation>
    </message>
    <message>
        <source>Nothing was ordered. Go back to the offers and decide about %1.</source>
        <translation>Rien n’a été commandé. Revenez aux offres et décidez pour %1.</translation>
    </message>
    <message>
        <source>One of these names is yours or on its way already</source>
        <translation>Un de ces noms est déjà à vous ou en route</translation>
    </message>
    <message>
        <source>Nothing was ordered. “Checks” in the review says what speaks against %1.</source>
        <translation>Rien n’a été commandé. «&#xa0;Vérifications&#xa0;», dans le récapitulatif, dit ce qui s’oppose à %1.</translation>
    </message>
    <message>
        <source>Your account could not be checked</source>
        <translation>Votre compte n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>Nothing was ordered: a name might be yours already, or in an open order. Check again.</source>
        <translation>Rien n’a été commandé&#xa0;: un nom est peut-être déjà à vous, ou dans une commande ouverte. Revérifiez.</translation>
    </message>
    <message>
        <source>This order is over your ceiling</source>
        <translation>Cette commande dépasse votre plafond</translation>
    </message>
    <message>
        <source>Nothing was ordered. Change the ceiling in the settings, or order less.</source>
        <translation>Rien n’a été commandé. Modifiez le plafond dans les paramètres, ou commandez moins.</translation>
    </message>
    <message>
        <source>With this order, the day would be over your ceiling</source>
        <translation>Avec cette commande, votre plafond du jour serait dépassé</translation>
    </message>
    <message>
        <source>Nothing was ordered. Change the ceiling in the settings, or order on another day.</source>
        <translation>Rien n’a été commandé. Modifiez le plafond dans les paramètres, ou commandez un autre jour.</translation>
    </message>
    <message>
        <source>OVHcloud asks to wait until %1</source>
        <translation>OVHcloud demande d’attendre jusqu’à %1</translation>
    </message>
    <message>
        <source>Nothing was lost, and nothing is asked before then. Try again after that.</source>
        <translation>Rien n’est perdu, et rien n’est demandé d’ici là. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>OVHcloud would charge another payment method</source>
        <translation>OVHcloud débiterait un autre moyen de paiement</translation>
    </message>
    <message>
        <source>The preferred method of your account is not the one you agreed to any more. Nothing was ordered and nothing charged: look at the box about paying at once, then decide again.</source>
        <translation>Le moyen préféré de votre compte n’est plus celui que vous avez accepté. Rien n’a été commandé ni débité&#xa0;: regardez la case du paiement immédiat, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>A payment of this order was begun already</source>
        <translation>Un paiement de cette commande a déjà été commencé</translation>
    </message>
    <message>
        <source>It may still arrive, so nothing was sent. Open the order in the browser: OVHcloud’s page knows whether it can be paid again.</source>
        <translation>Il peut encore arriver, donc rien n’a été envoyé. Ouvrez la commande dans le navigateur&#xa0;: la page d’OVHcloud sait si elle peut être payée à nouveau.</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::FindField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::PayMethodList</name>
    <message>
        <source>Ways to pay</source>
        <translation>Moyens de paiement</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::PriceHistoryPlot</name>
    <message>
        <source>first year %1</source>
        <translation>1re année %1</translation>
    </message>
    <message>
        <source>renewal %1</source>
        <translation>renouvellement %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>pas de prix</translation>
    </message>
    <message>
        <source>Prices over time</source>
        <translation>Évolution des prix</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>1re année</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::PriceLabel</name>
    <message>
        <source>formerly %1</source>
        <translation>avant %1</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::PriceTree</name>
    <message>
        <source>%1, changed, formerly %2</source>
        <translation>%1, changé, avant %2</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>gone, formerly %1</source>
        <translation>retiré, avant %1</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::RailLink</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <extracomment>spoken after the text of the button &quot;Orders…&quot;</extracomment>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::SandboxBadge</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Nothing is bought.</source>
        <translation>Rien n’est acheté.</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::SecretEdit</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::StepButton</name>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuelle</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, %4</source>
        <translation>%1, étape %2 sur %3, %4</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::StepRail</name>
    <message>
        <source>Steps of the order</source>
        <translation>Étapes de la commande</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::StorageWords</name>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Cartouche records every order before it sends it. Nothing was sent, and nothing can be ordered until there is free space. Make some, then try again.</source>
        <translation>Cartouche inscrit chaque commande avant de l’envoyer. Rien n’a été envoyé, et rien ne peut être commandé sans espace libre. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk refuses to store the journal</source>
        <translation>Le disque refuse d’enregistrer le journal</translation>
    </message>
    <message>
        <source>Cartouche records every order before it sends it. Nothing was sent, and nothing can be ordered until the disk works. Check its free space, your quota and its health, then try again.</source>
        <translation>Cartouche inscrit chaque commande avant de l’envoyer. Rien n’a été envoyé, et rien ne peut être commandé tant que le disque ne fonctionne pas. Vérifiez son espace libre, votre quota et son état, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal is read-only</source>
        <translation>Le journal est en lecture seule</translation>
    </message>
    <message>
        <source>Cartouche records every order before it sends it. Nothing was sent, and nothing can be ordered until it may write the place named under “Details”. Allow it, then try again.</source>
        <translation>Cartouche inscrit chaque commande avant de l’envoyer. Rien n’a été envoyé, et rien ne peut être commandé tant qu’il ne peut pas écrire à l’endroit indiqué sous «&#xa0;Détails&#xa0;». Autorisez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal cannot be opened</source>
        <translation>Le journal ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Cartouche records every order before it sends it. Nothing was sent, and nothing can be ordered until the file named under “Details” can be opened. Check it, then try again.</source>
        <translation>Cartouche inscrit chaque commande avant de l’envoyer. Rien n’a été envoyé, et rien ne peut être commandé tant que le fichier indiqué sous «&#xa0;Détails&#xa0;» ne peut pas être ouvert. Vérifiez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal is in use</source>
        <translation>Le journal est déjà utilisé</translation>
    </message>
    <message>
        <source>Another program holds the journal. Nothing was sent, and nothing can be ordered until it lets go. Close it, then try again.</source>
        <translation>Un autre programme tient le journal. Rien n’a été envoyé, et rien ne peut être commandé tant qu’il ne le libère pas. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>Le journal est endommagé</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing can be ordered for now. Close Cartouche and start it again: it then sets the damaged file aside, deletes nothing, and begins a new one.</source>
        <translation>Rien n’a été envoyé, et rien ne peut être commandé pour l’instant. Fermez Cartouche et relancez-le&#xa0;: il mettra le fichier endommagé de côté, sans rien supprimer, et en commencera un nouveau.</translation>
    </message>
    <message>
        <source>The journal is from a newer Cartouche</source>
        <translation>Le journal vient d’un Cartouche plus récent</translation>
    </message>
    <message>
        <source>This version cannot read it and leaves it as it is. Nothing can be ordered until you install the newer version again.</source>
        <translation>Cette version ne peut pas le lire et le laisse tel quel. Rien ne peut être commandé tant que vous n’avez pas réinstallé la version plus récente.</translation>
    </message>
    <message>
        <source>The journal’s file is another program’s</source>
        <translation>Le fichier du journal est celui d’un autre programme</translation>
    </message>
    <message>
        <source>Cartouche leaves it as it is. Nothing can be ordered until you move the file to another place.</source>
        <translation>Cartouche le laisse tel quel. Rien ne peut être commandé tant que vous n’avez pas déplacé le fichier ailleurs.</translation>
    </message>
    <message>
        <source>The journal could not be written</source>
        <translation>Le journal n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Cartouche records every order before it sends it, so nothing was sent. Try again; if it stays, look under “Details”.</source>
        <translation>Cartouche inscrit chaque commande avant de l’envoyer&#xa0;: rien n’a donc été envoyé. Réessayez&#xa0;; si cela persiste, regardez sous «&#xa0;Détails&#xa0;».</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::SummaryButton</name>
    <message>
        <source>Chosen names</source>
        <translation>Noms choisis</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::Timeline</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::YearsSlider</name>
    <message>
        <source>Total over</source>
        <extracomment>followed by a slider and the word &quot;years&quot;</extracomment>
        <translation>Total sur</translation>
    </message>
    <message>
        <source>years</source>
        <extracomment>preceded by a slider: &quot;Total over 1 2 3 5 10 years&quot;</extracomment>
        <translation>ans</translation>
    </message>
    <message numerus="yes">
        <source>Total over %n year(s)</source>
        <translation>
            <numerusform>Total sur %n&#xa0;an</numerusform>
            <numerusform>Total sur %n&#xa0;ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::windows::AccountDialog</name>
    <message>
        <source>Account – Cartouche</source>
        <translation>Compte – Cartouche</translation>
    </message>
    <message>
        <source>Where is your OVHcloud account?</source>
        <translation>Où est votre compte OVHcloud&#xa0;?</translation>
    </message>
    <message>
        <source>OVHcloud Europe</source>
        <translation>OVHcloud Europe</translation>
    </message>
    <message>
        <source>France, Germany, Poland, United Kingdom, Africa…</source>
        <translation>France, Allemagne, Pologne, Royaume-Uni, Afrique…</translation>
    </message>
    <message>
        <source>OVHcloud Canada and world</source>
        <translation>OVHcloud Canada et monde</translation>
    </message>
    <message>
        <source>Canada, Asia, Australia and the rest of the world</source>
        <translation>Canada, Asie, Australie et le reste du monde</translation>
    </message>
    <message>
        <source>Sandbox: try without an account</source>
        <translation>Bac à sable&#xa0;: essayer sans compte</translation>
    </message>
    <message>
        <source>Runs on this computer, nothing is bought.</source>
        <translation>Fonctionne sur cet ordinateur, rien n’est acheté.</translation>
    </message>
    <message>
        <source>Cartouche is an independent program. It is neither made nor endorsed by OVHcloud.</source>
        <translation>Cartouche est un logiciel indépendant. Il n’est ni édité ni approuvé par OVHcloud.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Utiliser ce compte</translation>
    </message>
    <message>
        <source>Keep until closing</source>
        <translation>Garder jusqu’à la fermeture</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::CeilingField</name>
    <message>
        <source>no ceiling</source>
        <translation>sans plafond</translation>
    </message>
    <message>
        <source>Not stored: enter an amount such as %1, or nothing.</source>
        <translation>Non enregistré&#xa0;: saisissez un montant comme %1, ou rien.</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::EventWords</name>
    <message numerus="yes">
        <source>%n more steps, in the support file</source>
        <translation>
            <numerusform>%n&#xa0;étape de plus, dans le fichier de support</numerusform>
            <numerusform>%n&#xa0;étapes de plus, dans le fichier de support</numerusform>
        </translation>
    </message>
    <message>
        <source>Order sent, once</source>
        <extracomment>%n: how many names were ordered; %1: an amount</extracomment>
        <translation>Commande envoyée, une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n names, %1 incl. tax</source>
        <translation>
            <numerusform>%n&#xa0;nom, %1&#xa0;TTC</numerusform>
            <numerusform>%n&#xa0;noms, %1&#xa0;TTC</numerusform>
        </translation>
    </message>
    <message>
        <source>Order made at OVHcloud</source>
        <translation>Commande créée chez OVHcloud</translation>
    </message>
    <message>
        <source>Refused by OVHcloud</source>
        <translation>Refusée par OVHcloud</translation>
    </message>
    <message>
        <source>Nothing was ordered.</source>
        <translation>Rien n’a été commandé.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders may be it</source>
        <translation>
            <numerusform>%n&#xa0;commande possible</numerusform>
            <numerusform>%n&#xa0;commandes possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>No order found that must be it</source>
        <translation>Aucune commande ne correspond à coup sûr</translation>
    </message>
    <message>
        <source>You decide which one.</source>
        <translation>À vous de désigner la bonne.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non passée</translation>
    </message>
    <message>
        <source>You said that none of the orders was this one.</source>
        <translation>Vous avez indiqué qu’aucune des commandes n’était celle-ci.</translation>
    </message>
    <message>
        <source>The cart was still open, and no order had these names.</source>
        <translation>Le panier était encore ouvert, et aucune commande n’avait ces noms.</translation>
    </message>
    <message>
        <source>Payment sent, once</source>
        <translation>Paiement envoyé, une fois</translation>
    </message>
    <message>
        <source>Payment taken by OVHcloud</source>
        <translation>Paiement pris en charge par OVHcloud</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>Paiement refusé</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Order looked at: the payment has arrived</source>
        <translation>Commande consultée&#xa0;: le paiement est arrivé</translation>
    </message>
    <message>
        <source>No trace of the payment</source>
        <translation>Aucune trace du paiement</translation>
    </message>
    <message>
        <source>The order may be paid.</source>
        <translation>La commande peut être payée.</translation>
    </message>
    <message>
        <source>Waits for its payment</source>
        <translation>Attend son paiement</translation>
    </message>
    <message>
        <source>Payment is being checked</source>
        <translation>Paiement en cours de contrôle</translation>
    </message>
    <message>
        <source>OVHcloud requests papers</source>
        <translation>OVHcloud demande des documents</translation>
    </message>
    <message>
        <source>Being delivered</source>
        <translation>Livraison en cours</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>State not told by OVHcloud</source>
        <translation>État non communiqué par OVHcloud</translation>
    </message>
    <message>
        <source>OVHcloud says: %1</source>
        <translation>OVHcloud répond&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cart looked at: still open</source>
        <translation>Panier consulté&#xa0;: encore ouvert</translation>
    </message>
    <message>
        <source>Cart looked at: it has become an order</source>
        <translation>Panier consulté&#xa0;: il est devenu une commande</translation>
    </message>
    <message>
        <source>Cart looked at: it is gone</source>
        <translation>Panier consulté&#xa0;: il n’existe plus</translation>
    </message>
    <message>
        <source>Orders looked at: none with these names</source>
        <translation>Commandes consultées&#xa0;: aucune avec ces noms</translation>
    </message>
    <message numerus="yes">
        <source>Orders looked at: %n may be it</source>
        <translation>
            <numerusform>Commandes consultées&#xa0;: %n&#xa0;possible</numerusform>
            <numerusform>Commandes consultées&#xa0;: %n&#xa0;possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>OVHcloud answered with an error of its own</source>
        <translation>OVHcloud a répondu par une erreur de son côté</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La réponse est illisible</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Connection closed before an answer</source>
        <translation>Connexion coupée avant la réponse</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Pas de réponse claire</translation>
    </message>
    <message>
        <source>Withdrawal from the order</source>
        <translation>Rétractation de la commande</translation>
    </message>
    <message>
        <source>Registry task cancelled</source>
        <translation>Tâche du registre annulée</translation>
    </message>
    <message>
        <source>Sent to the registry again</source>
        <translation>Nouvel envoi au registre</translation>
    </message>
    <message>
        <source>%1: sent, once</source>
        <translation>%1&#xa0;: un seul envoi</translation>
    </message>
    <message>
        <source>%1: no clear answer</source>
        <translation>%1&#xa0;: pas de réponse claire</translation>
    </message>
    <message>
        <source>%1: it did not arrive</source>
        <translation>%1&#xa0;: non parvenu à OVHcloud</translation>
    </message>
    <message>
        <source>%1: refused by OVHcloud</source>
        <translation>%1&#xa0;: refus d’OVHcloud</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::JournalSaver</name>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Data for support</source>
        <translation>Données pour le support</translation>
    </message>
    <message>
        <source>Readable text</source>
        <translation>Texte lisible</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::KeySteps</name>
    <message>
        <source>Keys of your account</source>
        <translation>Clés de votre compte</translation>
    </message>
    <message>
        <source>Create an application at OVHcloud once and paste its two keys here. Then confirm in the browser what Cartouche may do.</source>
        <translation>Créez une seule fois une application chez OVHcloud et collez ici ses deux clés. Confirmez ensuite dans le navigateur ce que Cartouche peut faire.</translation>
    </message>
    <message>
        <source>Create application in browser</source>
        <translation>Créer l’application dans le navigateur</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Clé applicative</translation>
    </message>
    <message>
        <source>Application secret</source>
        <translation>Secret applicatif</translation>
    </message>
    <message>
        <source>Consumer key, if you have one</source>
        <translation>Clé consommateur (consumer key), si vous l’avez</translation>
    </message>
    <message>
        <source>Confirm in the browser…</source>
        <translation>Confirmer dans le navigateur…</translation>
    </message>
    <message>
        <source>Test these keys</source>
        <translation>Tester ces clés</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Arrêter l’attente</translation>
    </message>
    <message>
        <source>Kept in your keyring only. Never written to a file or a log.</source>
        <translation>Gardées seulement dans votre trousseau de clés (keyring). Jamais écrites dans un fichier ni dans un journal.</translation>
    </message>
    <message>
        <source>Test of the keys</source>
        <translation>Test des clés</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2)</source>
        <translation>Connecté en tant que %1 (%2)</translation>
    </message>
    <message>
        <source>Rights of the key not told</source>
        <translation>Droits de la clé non communiqués</translation>
    </message>
    <message>
        <source>All rights granted, valid until %1</source>
        <translation>Tous les droits accordés, valables jusqu’au %1</translation>
    </message>
    <message>
        <source>All rights granted, without end</source>
        <translation>Tous les droits accordés, sans limite de durée</translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) missing, for example %1</source>
        <translation>
            <numerusform>Il manque %n&#xa0;droit, par exemple %1</numerusform>
            <numerusform>Il manque %n&#xa0;droits, par exemple %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock of this computer is right</source>
        <translation>L’horloge de cet ordinateur est à l’heure</translation>
    </message>
    <message>
        <source>Clock of this computer is %1 off</source>
        <translation>L’horloge de cet ordinateur est décalée de %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Waiting for your confirmation in the browser…</source>
        <translation>En attente de votre confirmation dans le navigateur…</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::NameWords</name>
    <message>
        <source>%1 without tax for the first year</source>
        <translation>%1 hors taxes pour la première année</translation>
    </message>
    <message>
        <source>renewal %1</source>
        <translation>renouvellement %1</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <translation>demandé il y a %1</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>surveillé</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n&#xa0;heure</numerusform>
            <numerusform>%n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>dans %1&#xa0;min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>dans %1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n&#xa0;jour</numerusform>
            <numerusform>dans %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n&#xa0;autre</numerusform>
            <numerusform>%1 et %n&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>demandé le %1</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::NamesBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n&#xa0;choisi</numerusform>
            <numerusform>%n&#xa0;choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Take off the shortlist</source>
        <translation>Retirer de la présélection</translation>
    </message>
    <message>
        <source>Add to the shortlist</source>
        <translation>Ajouter à la présélection</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Search these</source>
        <translation>Rechercher ces noms</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::NamesDelegate</name>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::NamesExport</name>
    <message>
        <source>Export the names</source>
        <translation>Exporter les noms</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Noms seulement</translation>
    </message>
    <message>
        <source>The names could not be saved</source>
        <translation>Les noms n’ont pas pu être enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) exported</source>
        <translation>
            <numerusform>%n nom exporté</numerusform>
            <numerusform>%n noms exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::NamesHeader</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Présélection</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillés</translation>
    </message>
    <message>
        <source>Name or note</source>
        <translation>Nom ou note</translation>
    </message>
    <message>
        <source>Find a name by a part of it or of its note</source>
        <translation>Chercher un nom par une partie du nom ou de sa note</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The selected names, or all that are shown</source>
        <translation>Les noms sélectionnés, ou tous ceux qui sont affichés</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::NamesModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>1re année</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::NamesRemoval</name>
    <message numerus="yes">
        <source>%n names are no longer watched</source>
        <translation>
            <numerusform>%n&#xa0;nom n’est plus surveillé</numerusform>
            <numerusform>%n&#xa0;noms ne sont plus surveillés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names removed from the shortlist</source>
        <translation>
            <numerusform>%n&#xa0;nom retiré de la présélection</numerusform>
            <numerusform>%n&#xa0;noms retirés de la présélection</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back as they were.</source>
        <translation>«&#xa0;Annuler le retrait&#xa0;» remet tout comme avant.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::NamesWindow</name>
    <message>
        <source>No name passes the filter</source>
        <translation>Aucun nom ne passe le filtre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Names are asked about with the keys of an account. Choose one in the main window.</source>
        <translation>Les noms sont demandés avec les clés d’un compte. Choisissez-en un dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Lecture des noms…</translation>
    </message>
    <message>
        <source>Nothing on the shortlist</source>
        <translation>La présélection est vide</translation>
    </message>
    <message>
        <source>Names that you put aside in the search stand here, with your notes.</source>
        <translation>Les noms que vous mettez de côté dans la recherche figurent ici, avec vos notes.</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Aller à la recherche</translation>
    </message>
    <message>
        <source>No name is watched</source>
        <translation>Aucun nom n’est surveillé</translation>
    </message>
    <message>
        <source>A watched name is asked about again every %1. You are told when it becomes available or when its price changes.</source>
        <translation>Un nom surveillé est redemandé à intervalles de %1. Cartouche vous prévient quand il devient disponible ou quand son prix change.</translation>
    </message>
    <message>
        <source>Kept on this computer. Prices without tax, as OVHcloud told them last.</source>
        <translation>Liste gardée sur cet ordinateur. Prix hors taxes, les derniers communiqués par OVHcloud.</translation>
    </message>
    <message>
        <source>Each name is asked about every %1, one at a time.</source>
        <translation>Chaque nom est redemandé à intervalles de %1, un à la fois.</translation>
    </message>
    <message>
        <source>Paused after a question without an answer, goes on at %1.</source>
        <translation>En pause après une demande restée sans réponse, reprise à %1.</translation>
    </message>
    <message>
        <source>The names could not be read or written</source>
        <translation>Les noms n’ont pas pu être lus ou enregistrés</translation>
    </message>
    <message>
        <source>What you change is kept while the program runs, and written as soon as it can be.</source>
        <translation>Vos changements sont gardés tant que le programme est ouvert, et enregistrés dès que possible.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Names – Cartouche</source>
        <translation>Noms – Cartouche</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notifications du bureau</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>News of %n watched names</source>
        <translation>
            <numerusform>Du nouveau pour %n&#xa0;nom surveillé</numerusform>
            <numerusform>Du nouveau pour %n&#xa0;noms surveillés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (sandbox)</source>
        <translation>%1 (bac à sable)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n&#xa0;autre</numerusform>
            <numerusform>et %n&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>%1 est disponible</translation>
    </message>
    <message>
        <source>%1 has another price</source>
        <translation>%1 a changé de prix</translation>
    </message>
    <message>
        <source>%1 for the first year, without tax</source>
        <translation>%1 pour la première année, hors taxes</translation>
    </message>
    <message>
        <source>%1 a year from the second one on, without tax</source>
        <translation>%1 par an à partir de la deuxième année, hors taxes</translation>
    </message>
    <message>
        <source>%1 – available, %2</source>
        <translation>%1 – disponible, %2</translation>
    </message>
    <message>
        <source>%1 – available</source>
        <translation>%1 – disponible</translation>
    </message>
    <message numerus="yes">
        <source>News of %n orders</source>
        <translation>
            <numerusform>Du nouveau pour %n&#xa0;commande</numerusform>
            <numerusform>Du nouveau pour %n&#xa0;commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: paid</source>
        <translation>%1&#xa0;: payée</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1&#xa0;: à vous</translation>
    </message>
    <message>
        <source>%1: delivered</source>
        <translation>%1&#xa0;: livrée</translation>
    </message>
    <message>
        <source>OVHcloud has the payment. The delivery begins after a check.</source>
        <translation>OVHcloud a reçu le paiement. La livraison commence après un contrôle.</translation>
    </message>
    <message>
        <source>The names are in your account.</source>
        <translation>Les noms sont dans votre compte.</translation>
    </message>
    <message>
        <source>The name is in your account.</source>
        <translation>Le nom est dans votre compte.</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::OrderActions</name>
    <message>
        <source>Export what was spent</source>
        <translation>Exporter les dépenses</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>Tableau pour tableur</translation>
    </message>
    <message>
        <source>Bill %1, in the browser…</source>
        <translation>Facture %1, dans le navigateur…</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::OrderButtons</name>
    <message>
        <source>Support file…</source>
        <translation>Fichier de support…</translation>
    </message>
    <message>
        <source>What the journal has about this order, for OVHcloud’s support</source>
        <translation>Ce que le journal contient sur cette commande, pour le support d’OVHcloud</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Papers of the order, and withdrawal</source>
        <translation>Documents de la commande, et rétractation</translation>
    </message>
    <message>
        <source>Order as PDF, in the browser…</source>
        <translation>Commande en PDF, dans le navigateur…</translation>
    </message>
    <message>
        <source>Bill as PDF, in the browser…</source>
        <translation>Facture en PDF, dans le navigateur…</translation>
    </message>
    <message>
        <source>Withdraw from the order…</source>
        <translation>Se rétracter de la commande…</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::OrderCandidates</name>
    <message>
        <source>Which one is it?</source>
        <translation>Laquelle est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>No order of your account clearly fits. Look into your orders at OVHcloud before you decide.</source>
        <translation>Aucune commande de votre compte ne correspond clairement. Consultez vos commandes chez OVHcloud avant de décider.</translation>
    </message>
    <message>
        <source>These orders of your account are newer than your click. Compare names and amount.</source>
        <translation>Ces commandes de votre compte sont plus récentes que votre clic. Comparez les noms et le montant.</translation>
    </message>
    <message>
        <source>No order was made</source>
        <translation>Aucune commande passée</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message>
        <source>no domain names in it</source>
        <translation>sans nom de domaine</translation>
    </message>
    <message>
        <source>names not told yet</source>
        <translation>noms pas encore communiqués</translation>
    </message>
    <message>
        <source>This is my order</source>
        <translation>C’est ma commande</translation>
    </message>
    <message>
        <source>Is order %1 the one you made here?</source>
        <translation>La commande %1 est-elle celle que vous avez passée ici&#xa0;?</translation>
    </message>
    <message>
        <source>Cartouche writes it to the journal and follows it from now on. Nothing is ordered or paid by that. It cannot be taken back.</source>
        <translation>Cartouche l’inscrit au journal et la suit désormais. Cela ne commande et ne paie rien, mais ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Was no order made for %1?</source>
        <translation>Aucune commande n’a été passée pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>These names can then be ordered again. If OVHcloud did make the order, ordering again would buy them twice: look into your orders at OVHcloud first.</source>
        <translation>Ces noms pourront alors être commandés de nouveau. Si OVHcloud a bien créé la commande, cela les achèterait deux fois&#xa0;: consultez d’abord vos commandes chez OVHcloud.</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::OrderDetails</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Lines of the journal</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Order %1, made on %2 at %3</source>
        <translation>Commande %1, passée le %2 à %3</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Looked at again and again</source>
        <translation>Vérification répétée</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Next look in %1</source>
        <translation>Vérification dans %1</translation>
    </message>
    <message>
        <source>Next look soon</source>
        <translation>Vérification bientôt</translation>
    </message>
    <message>
        <source>look %1 of %2</source>
        <translation>vérification %1 sur %2</translation>
    </message>
    <message>
        <source>look %1</source>
        <translation>vérification %1</translation>
    </message>
    <message>
        <source>The last look told nothing</source>
        <translation>La dernière vérification n’a rien donné</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::OrderFacts</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>The withdrawal was sent once; its outcome is being looked at.</source>
        <translation>La rétractation a été envoyée une seule fois&#xa0;; son issue est en cours de vérification.</translation>
    </message>
    <message>
        <source>You have withdrawn from this order.</source>
        <translation>Vous vous êtes rétracté de cette commande.</translation>
    </message>
    <message>
        <source>No withdrawal: the right was given up for this order, or OVHcloud offers none.</source>
        <translation>Pas de rétractation&#xa0;: vous avez renoncé à ce droit pour cette commande, ou OVHcloud n’en propose pas.</translation>
    </message>
    <message>
        <source>OVHcloud took this order back until %1.</source>
        <translation>OVHcloud acceptait la rétractation de cette commande jusqu’au %1.</translation>
    </message>
    <message>
        <source>You can withdraw from this order until %1: “More”, “Withdraw…”.</source>
        <translation>Vous pouvez vous rétracter de cette commande jusqu’au %1&#xa0;: «&#xa0;Plus&#xa0;», «&#xa0;Se rétracter…&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>and %n more names</source>
        <translation>
            <numerusform>et %n&#xa0;autre nom</numerusform>
            <numerusform>et %n&#xa0;autres noms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: OVHcloud refused to renew it by itself. Set it in OVHcloud’s control panel.</source>
        <translation>%1&#xa0;: OVHcloud a refusé le renouvellement automatique. Réglez-le dans l’espace client d’OVHcloud.</translation>
    </message>
    <message>
        <source>%1: OVHcloud refused to switch the renewal off. Set it in OVHcloud’s control panel.</source>
        <translation>%1&#xa0;: OVHcloud a refusé de désactiver le renouvellement. Réglez-le dans l’espace client d’OVHcloud.</translation>
    </message>
    <message>
        <source>%1: the renewal could not be set yet. Cartouche tries again by itself.</source>
        <translation>%1&#xa0;: le renouvellement n’a pas encore pu être réglé. Cartouche réessaie de lui-même.</translation>
    </message>
    <message>
        <source>%1: OVHcloud did not tell how it is renewed.</source>
        <translation>%1&#xa0;: OVHcloud n’a pas communiqué son mode de renouvellement.</translation>
    </message>
    <message>
        <source>%1: reading how it is renewed…</source>
        <translation>%1&#xa0;: lecture du mode de renouvellement…</translation>
    </message>
    <message>
        <source>%1 will renew by itself: set once the name is delivered.</source>
        <translation>%1 se renouvellera automatiquement&#xa0;: réglé dès que le nom est livré.</translation>
    </message>
    <message>
        <source>%1 will not be renewed: set once the name is delivered.</source>
        <translation>%1 ne sera pas renouvelé&#xa0;: réglé dès que le nom est livré.</translation>
    </message>
    <message>
        <source>%1 will not be renewed.</source>
        <translation>%1 ne sera pas renouvelé.</translation>
    </message>
    <message>
        <source>%1 will not be renewed: it ends on %2.</source>
        <translation>%1 ne sera pas renouvelé&#xa0;: il prend fin le %2.</translation>
    </message>
    <message>
        <source>%1 renews by itself.</source>
        <translation>%1 se renouvelle automatiquement.</translation>
    </message>
    <message>
        <source>%1 renews by itself on %2, for %3 a year without tax at today’s list price.</source>
        <translation>%1 se renouvelle automatiquement le %2, pour %3 par an hors taxes au prix catalogue d’aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 renews by itself on %2.</source>
        <translation>%1 se renouvelle automatiquement le %2.</translation>
    </message>
    <message>
        <source>The owner’s e-mail address has to be confirmed until %1 (%2): the message comes from OVHcloud, and a name whose owner does not answer it is suspended.</source>
        <translation>L’adresse e-mail du titulaire doit être confirmée d’ici au %1 (%2)&#xa0;: le message vient d’OVHcloud, et un nom dont le titulaire n’y répond pas est suspendu.</translation>
    </message>
    <message>
        <source>Renew by itself…</source>
        <translation>Renouveler automatiquement…</translation>
    </message>
    <message>
        <source>Do not renew…</source>
        <translation>Ne pas renouveler…</translation>
    </message>
    <message>
        <source>Let OVHcloud renew %1 by itself?</source>
        <translation>Laisser OVHcloud renouveler %1 automatiquement&#xa0;?</translation>
    </message>
    <message>
        <source>OVHcloud then debits your payment method each time before the name ends, until that is switched off.</source>
        <translation>OVHcloud débite alors votre moyen de paiement chaque fois avant la fin du nom, jusqu’à ce que ce soit désactivé.</translation>
    </message>
    <message>
        <source>Renew by itself</source>
        <translation>Renouveler automatiquement</translation>
    </message>
    <message>
        <source>Do not renew %1?</source>
        <translation>Ne pas renouveler %1&#xa0;?</translation>
    </message>
    <message>
        <source>OVHcloud then debits nothing, and the name ends at its date unless you renew it yourself before.</source>
        <translation>OVHcloud ne débite alors rien, et le nom prend fin à sa date, sauf si vous le renouvelez vous-même avant.</translation>
    </message>
    <message>
        <source>Do not renew</source>
        <translation>Ne pas renouveler</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::OrderOutcomes</name>
    <message>
        <source>What can come out</source>
        <translation>Issues possibles</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>Payée.</translation>
    </message>
    <message>
        <source>A payment shows at OVHcloud, and the order goes on.</source>
        <translation>Un paiement apparaît chez OVHcloud, et la commande continue.</translation>
    </message>
    <message>
        <source>Not paid.</source>
        <translation>Non payée.</translation>
    </message>
    <message>
        <source>No trace of it shows for long enough. You decide whether to pay.</source>
        <translation>Aucune trace n’en apparaît pendant assez longtemps. Vous décidez de payer ou non.</translation>
    </message>
    <message>
        <source>Still unknown.</source>
        <translation>Issue toujours inconnue.</translation>
    </message>
    <message>
        <source>Cartouche goes on looking, and sends nothing.</source>
        <translation>Cartouche continue de vérifier, et n’envoie rien.</translation>
    </message>
    <message>
        <source>Order found.</source>
        <translation>Commande trouvée.</translation>
    </message>
    <message>
        <source>Cartouche adopts it and you can go to its payment.</source>
        <translation>Cartouche l’adopte et vous pouvez passer à son paiement.</translation>
    </message>
    <message>
        <source>Not placed.</source>
        <translation>Non passée.</translation>
    </message>
    <message>
        <source>The names are free again, you decide whether to order.</source>
        <translation>Les noms sont de nouveau libres, vous décidez de commander ou non.</translation>
    </message>
    <message>
        <source>Needs you.</source>
        <translation>À vous.</translation>
    </message>
    <message>
        <source>Several orders fit, you point out the right one.</source>
        <translation>Plusieurs commandes correspondent, vous désignez la bonne.</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::OrderStateWords</name>
    <message>
        <source>Order sent at %1, waiting for the answer…</source>
        <translation>Commande envoyée à %1, réponse attendue…</translation>
    </message>
    <message>
        <source>Outcome unknown – checking with OVHcloud</source>
        <translation>Issue inconnue – vérification auprès d’OVHcloud</translation>
    </message>
    <message>
        <source>(nothing is sent again)</source>
        <translation>(rien n’est renvoyé)</translation>
    </message>
    <message>
        <source>Needs you – point out the right order</source>
        <translation>À vous – désignez la bonne commande</translation>
    </message>
    <message>
        <source>Not placed – these names are free to be ordered again</source>
        <translation>Non passée – ces noms peuvent de nouveau être commandés</translation>
    </message>
    <message>
        <source>Refused by OVHcloud – nothing ordered</source>
        <translation>Refusée par OVHcloud – rien n’est commandé</translation>
    </message>
    <message>
        <source>Not paid yet – expires on %1</source>
        <translation>Pas encore payée – expire le %1</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pas encore payée</translation>
    </message>
    <message>
        <source>Payment sent at %1, waiting for the answer…</source>
        <translation>Paiement envoyé à %1, réponse attendue…</translation>
    </message>
    <message>
        <source>Payment in progress</source>
        <translation>Paiement en cours</translation>
    </message>
    <message>
        <source>Payment refused – choose another method</source>
        <translation>Paiement refusé – choisissez un autre moyen</translation>
    </message>
    <message>
        <source>Payment unknown – checking with OVHcloud</source>
        <translation>Paiement inconnu – vérification auprès d’OVHcloud</translation>
    </message>
    <message>
        <source>Checking – payment and fraud check</source>
        <translation>Contrôle – paiement et fraude</translation>
    </message>
    <message>
        <source>Papers requested by OVHcloud</source>
        <translation>Documents demandés par OVHcloud</translation>
    </message>
    <message numerus="yes">
        <source>Delivering – %1 of %n names</source>
        <translation>
            <numerusform>Livraison – %1 sur %n&#xa0;nom</numerusform>
            <numerusform>Livraison – %1 sur %n&#xa0;noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Registry task failed</source>
        <translation>Échec au registre</translation>
    </message>
    <message>
        <source>Registry task failed – %1</source>
        <translation>Échec au registre – %1</translation>
    </message>
    <message>
        <source>Registry task stuck – OVHcloud tries again</source>
        <translation>Tâche bloquée – OVHcloud réessaie</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Cancelled – not paid in time</source>
        <translation>Annulée – non payée à temps</translation>
    </message>
    <message>
        <source>State not told by OVHcloud</source>
        <translation>État non communiqué par OVHcloud</translation>
    </message>
    <message>
        <source>It was sent once. Whatever comes back is written down here.</source>
        <translation>Un seul envoi est parti. Tout ce qui revient est inscrit ici.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent again. Ordering these %n names is locked until this is settled.</source>
        <extracomment>%n: how many names the order has</extracomment>
        <translation>
            <numerusform>Rien n’est renvoyé. %n&#xa0;nom est verrouillé tant que ce n’est pas réglé.</numerusform>
            <numerusform>Rien n’est renvoyé. Ces %n&#xa0;noms sont verrouillés tant que ce n’est pas réglé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OVHcloud does not say clearly which order this was. Nothing is sent again, and ordering these %n names is locked until you decide.</source>
        <extracomment>%n: how many names the order has</extracomment>
        <translation>
            <numerusform>OVHcloud ne dit pas clairement de quelle commande il s’agit. Rien n’est renvoyé, et %n&#xa0;nom est verrouillé jusqu’à votre décision.</numerusform>
            <numerusform>OVHcloud ne dit pas clairement de quelle commande il s’agit. Rien n’est renvoyé, et ces %n&#xa0;noms sont verrouillés jusqu’à votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cartouche looked several times and found no order. Nothing was charged.</source>
        <translation>Cartouche a vérifié plusieurs fois et n’a trouvé aucune commande. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>No order was made and nothing was charged.</source>
        <translation>Aucune commande n’a été créée et rien n’a été débité.</translation>
    </message>
    <message>
        <source>Nothing is charged, and nothing delivered, until you pay it.</source>
        <translation>Rien n’est débité ni livré tant que vous ne la payez pas.</translation>
    </message>
    <message>
        <source>Nothing was charged. The order still waits for its payment.</source>
        <translation>Rien n’a été débité. La commande attend toujours son paiement.</translation>
    </message>
    <message>
        <source>Nothing is sent again. Paying this order is locked until this is settled.</source>
        <translation>Rien n’est renvoyé. Le paiement de cette commande est verrouillé tant que ce n’est pas réglé.</translation>
    </message>
    <message>
        <source>The order goes on once OVHcloud has them. Open it in the browser to send them.</source>
        <translation>La commande continue dès qu’OVHcloud les a reçus. Ouvrez-la dans le navigateur pour les envoyer.</translation>
    </message>
    <message>
        <source>OVHcloud waits for a correction of the data. The order stays paid.</source>
        <translation>OVHcloud attend une correction des données. La commande reste payée.</translation>
    </message>
    <message>
        <source>There is nothing to do for you.</source>
        <translation>Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>OVHcloud says: %1</source>
        <translation>OVHcloud répond&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Afficher la commande</translation>
    </message>
    <message>
        <source>Point out the order</source>
        <translation>Désigner la commande</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message numerus="yes">
        <source>+ %n names</source>
        <extracomment>behind the first name of an order</extracomment>
        <translation>
            <numerusform>+ %n&#xa0;nom</numerusform>
            <numerusform>+ %n&#xa0;noms</numerusform>
        </translation>
    </message>
    <message>
        <source>not refreshed yet</source>
        <translation>pas encore actualisée</translation>
    </message>
    <message>
        <source>not refreshed since %1</source>
        <translation>pas actualisée depuis %1</translation>
    </message>
    <message>
        <source>names not known</source>
        <translation>noms inconnus</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Draft – cart kept until %1, %2</source>
        <translation>Brouillon – panier gardé jusqu’au %1, %2</translation>
    </message>
    <message>
        <source>Draft – not ordered</source>
        <translation>Brouillon – non commandé</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lue</translation>
    </message>
    <message>
        <source>OVHcloud does not know this order any more</source>
        <translation>OVHcloud ne connaît plus cette commande</translation>
    </message>
    <message>
        <source>These are the names of this window. Nothing is ordered.</source>
        <translation>Ce sont les noms de cette fenêtre. Rien n’est commandé.</translation>
    </message>
    <message>
        <source>A cart from another time or another computer. Its names can be searched for again; nothing is ordered.</source>
        <translation>Un panier d’un autre moment ou d’un autre ordinateur. Ses noms peuvent être recherchés de nouveau&#xa0;; rien n’est commandé.</translation>
    </message>
    <message>
        <source>What was known of it is kept here. Ask OVHcloud’s support, with its number.</source>
        <translation>Ce qui en était connu est gardé ici. Demandez au support d’OVHcloud, avec son numéro.</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>Ouvrir dans le navigateur…</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>A payment was begun, no money has arrived</source>
        <translation>Paiement commencé, aucun argent n’est arrivé</translation>
    </message>
    <message>
        <source>Registry task stuck – OVHcloud tries again (%1)</source>
        <translation>Tâche du registre bloquée – OVHcloud réessaie (%1)</translation>
    </message>
    <message>
        <source>Delivered, without %1</source>
        <translation>Livrée, sans %1</translation>
    </message>
    <message>
        <source>The payment left and was not refused. OVHcloud has not confirmed it yet. Should it last, the page of the order in the browser tells more.</source>
        <translation>Le paiement est parti et n’a pas été refusé. OVHcloud ne l’a pas encore confirmé. Si cela dure, la page de la commande dans le navigateur en dit plus.</translation>
    </message>
    <message>
        <source>It may have been broken off, or declined. The page of the order in the browser tells, and takes a new payment if it can be paid.</source>
        <translation>Il a pu être interrompu, ou refusé. La page de la commande dans le navigateur le dit, et accepte un nouveau paiement si elle peut être payée.</translation>
    </message>
    <message numerus="yes">
        <source>The registration of %n name(s) was cancelled. Ask OVHcloud’s support about the money for it, with the number of the order.</source>
        <extracomment>%n: how many names</extracomment>
        <translation>
            <numerusform>L’enregistrement de %n nom a été annulé. Pour l’argent, demandez au support d’OVHcloud, avec le numéro de la commande.</numerusform>
            <numerusform>L’enregistrement de %n noms a été annulé. Pour l’argent, demandez au support d’OVHcloud, avec le numéro de la commande.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing you have to do. “Repair…” shows the task, and what OVHcloud offers: to try sooner, or to give the name up.</source>
        <translation>Vous n’avez rien à faire. «&#xa0;Réparer…&#xa0;» montre la tâche, et ce que propose OVHcloud&#xa0;: réessayer plus tôt, ou renoncer au nom.</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::OrderStepWords</name>
    <message>
        <source>Order created</source>
        <translation>Commande créée</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlée</translation>
    </message>
    <message>
        <source>Checking by OVHcloud</source>
        <translation>Contrôle par OVHcloud</translation>
    </message>
    <message>
        <source>Sent to the registry</source>
        <translation>Envoi au registre</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Noms enregistrés</translation>
    </message>
    <message>
        <source>Registry task of each name</source>
        <translation>Tâche du registre de chaque nom</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>In your account</source>
        <translation>Dans votre compte</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>something has to be mended</source>
        <translation>il y a quelque chose à corriger</translation>
    </message>
    <message>
        <source>not told by OVHcloud</source>
        <translation>non communiqué par OVHcloud</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>The registry task failed</source>
        <translation>La tâche du registre a échoué</translation>
    </message>
    <message>
        <source>OVHcloud tries again</source>
        <translation>OVHcloud réessaie</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::OrdersHeader</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Name or order number</source>
        <translation>Nom ou numéro de commande</translation>
    </message>
    <message>
        <source>Find an order by name or number</source>
        <translation>Chercher une commande par nom ou numéro</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Journal, for support…</source>
        <translation>Journal, pour le support…</translation>
    </message>
    <message>
        <source>Spending, for a spreadsheet…</source>
        <translation>Dépenses, pour un tableur…</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::OrdersWindow</name>
    <message numerus="yes">
        <source>Exported, %n events</source>
        <translation>
            <numerusform>Exporté, %n&#xa0;événement</numerusform>
            <numerusform>Exporté, %n&#xa0;événements</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The journal could not be read</source>
        <translation>Le journal n’a pas pu être lu</translation>
    </message>
    <message>
        <source>What stands below may be old. Nothing was changed.</source>
        <translation>Ce qui figure ci-dessous est peut-être ancien. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Orders belong to an account. Choose one in the main window.</source>
        <translation>Les commandes vont avec un compte. Choisissez-en un dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>No order passes the filter</source>
        <translation>Aucune commande ne passe le filtre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Pas encore de commande</translation>
    </message>
    <message>
        <source>What you order here is written down and followed.</source>
        <translation>Ce que vous commandez ici est inscrit et suivi.</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Aller à la recherche</translation>
    </message>
    <message>
        <source>Orders – Cartouche</source>
        <translation>Commandes – Cartouche</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Journal kept on this computer, without secrets. It is only added to, never changed.</source>
        <translation>Journal gardé sur cet ordinateur, sans aucun secret. On ne fait qu’y ajouter, rien n’y est changé.</translation>
    </message>
    <message>
        <source>Orders made elsewhere could not be refreshed</source>
        <translation>Les commandes passées ailleurs n’ont pas pu être actualisées</translation>
    </message>
    <message>
        <source>What is known of them stands below. Orders made here are followed as before.</source>
        <translation>Ce qui en est connu figure ci-dessous. Les commandes passées ici restent suivies comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>Exported, %n paid orders</source>
        <translation>
            <numerusform>Exporté, %n&#xa0;commande payée</numerusform>
            <numerusform>Exporté, %n&#xa0;commandes payées</numerusform>
        </translation>
    </message>
    <message>
        <source>OVHcloud has no bill for this order yet.</source>
        <translation>OVHcloud n’a pas encore de facture pour cette commande.</translation>
    </message>
    <message>
        <source>OVHcloud told no address for it.</source>
        <translation>OVHcloud n’a communiqué aucune adresse pour cela.</translation>
    </message>
    <message>
        <source>Its address leads to “%1”, which is not OVHcloud’s. It was not opened.</source>
        <translation>Son adresse mène à «&#xa0;%1&#xa0;», qui n’est pas à OVHcloud. Elle n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>The bill could not be opened</source>
        <translation>La facture n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>The order could not be opened</source>
        <translation>La commande n’a pas pu être ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are not read yet: they are marked in the file, and missing in its sums. They are being read while this window is open; then export again.</source>
        <translation>
            <numerusform>%n commande n’est pas encore lue&#xa0;: elle est marquée dans le fichier, et manque dans ses sommes. Elle est lue tant que cette fenêtre est ouverte&#xa0;; exportez ensuite à nouveau.</numerusform>
            <numerusform>%n commandes ne sont pas encore lues&#xa0;: elles sont marquées dans le fichier, et manquent dans ses sommes. Elles sont lues tant que cette fenêtre est ouverte&#xa0;; exportez ensuite à nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::windows::RepairDialog</name>
    <message>
        <source>Repair a registry task – Cartouche</source>
        <translation>Réparer une tâche du registre – Cartouche</translation>
    </message>
    <message>
        <source>The order stays paid. The registry is asked again with what you enter here; nothing is charged for it.</source>
        <translation>La commande reste payée. Le registre est sollicité de nouveau avec ce que vous saisissez ici&#xa0;; rien n’est débité pour cela.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try sooner</source>
        <translation>Essayer plus tôt</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Give up this name…</source>
        <translation>Renoncer à ce nom…</translation>
    </message>
    <message>
        <source>Repair the registry task of %1</source>
        <translation>Réparer la tâche du registre pour %1</translation>
    </message>
    <message>
        <source>Asking OVHcloud what is missing…</source>
        <translation>Recherche auprès d’OVHcloud de ce qui manque…</translation>
    </message>
    <message>
        <source>OVHcloud asks for nothing here. The task can be sent to the registry again as it is.</source>
        <translation>OVHcloud ne demande rien ici. La tâche peut être renvoyée au registre telle quelle.</translation>
    </message>
    <message>
        <source>What the registry says</source>
        <translation>Ce que dit le registre</translation>
    </message>
    <message>
        <source>The task is cancelled</source>
        <translation>La tâche est annulée</translation>
    </message>
    <message>
        <source>OVHcloud does not register this name with this order.</source>
        <translation>OVHcloud n’enregistre pas ce nom avec cette commande.</translation>
    </message>
    <message>
        <source>On its way to the registry again</source>
        <translation>De nouveau en route vers le registre</translation>
    </message>
    <message>
        <source>Most tasks end within 10 minutes; Orders shows how it ends.</source>
        <translation>La plupart des tâches se terminent en 10&#xa0;minutes&#xa0;; «&#xa0;Commandes&#xa0;» en montre l’issue.</translation>
    </message>
    <message>
        <source>Sending your corrections…</source>
        <translation>Envoi de vos corrections…</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer…</source>
        <translation>Envoi fait, réponse attendue…</translation>
    </message>
    <message>
        <source>No clear answer – looking at the task</source>
        <translation>Pas de réponse claire – vérification de la tâche</translation>
    </message>
    <message>
        <source>It was sent once and is not sent again. What you typed is kept.</source>
        <translation>Un seul envoi est parti et n’est pas répété. Votre saisie est gardée.</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>L’envoi n’est pas parvenu à OVHcloud</translation>
    </message>
    <message>
        <source>OVHcloud’s answer was lost, and the task stands as before. You may send it again; what you typed is kept.</source>
        <translation>La réponse d’OVHcloud s’est perdue, et la tâche en est au même point. Vous pouvez la renvoyer&#xa0;; votre saisie est gardée.</translation>
    </message>
    <message>
        <source>The task has moved on meanwhile</source>
        <translation>La tâche a avancé entre-temps</translation>
    </message>
    <message>
        <source>It cannot be sent again at this moment, and nothing was. Your corrections have arrived.</source>
        <translation>Elle ne peut pas être renvoyée pour le moment, et rien ne l’a été. Vos corrections sont arrivées.</translation>
    </message>
    <message>
        <source>OVHcloud did not take a value</source>
        <translation>OVHcloud n’a pas accepté une valeur</translation>
    </message>
    <message>
        <source>Nothing was sent to the registry; what you typed is kept.</source>
        <translation>Rien n’a été envoyé au registre&#xa0;; votre saisie est gardée.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Send to the registry again</source>
        <translation>Renvoyer au registre</translation>
    </message>
    <message>
        <source>Give up %1?</source>
        <translation>Renoncer à %1&#xa0;?</translation>
    </message>
    <message>
        <source>OVHcloud cancels the task and does not register this name with this order. What becomes of the money OVHcloud decides; its support knows the order by its number.</source>
        <translation>OVHcloud annule la tâche et n’enregistre pas ce nom avec cette commande. C’est OVHcloud qui décide du sort de l’argent&#xa0;; son support retrouve la commande par son numéro.</translation>
    </message>
    <message>
        <source>Give up this name</source>
        <translation>Renoncer à ce nom</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::RepairEditor</name>
    <message>
        <source>Transfer code</source>
        <translation>Code de transfert</translation>
    </message>
    <message>
        <source>Field “%1” (asked by OVHcloud)</source>
        <translation>Champ «&#xa0;%1&#xa0;» (demandé par OVHcloud)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Pays (deux lettres)</translation>
    </message>
    <message>
        <source>Day of birth (year-month-day)</source>
        <translation>Date de naissance (année-mois-jour)</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Country of birth (two letters)</source>
        <translation>Pays de naissance (deux lettres)</translation>
    </message>
    <message>
        <source>Nationality (two letters)</source>
        <translation>Nationalité (deux lettres)</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <source>National identification number</source>
        <translation>Numéro d’identification national</translation>
    </message>
    <message>
        <source>Owner data “%1”</source>
        <translation>Donnée du titulaire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A document.</source>
        <translation>Un document.</translation>
    </message>
    <message>
        <source>A document (%1).</source>
        <translation>Un document (%1).</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>It is about: %1.</source>
        <translation>Cela concerne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cartouche cannot send it: give it on OVHcloud’s page, in the browser.</source>
        <translation>Cartouche ne peut pas l’envoyer&#xa0;: donnez-le sur la page d’OVHcloud, dans le navigateur.</translation>
    </message>
    <message>
        <source>From the registrar that the name comes from. It is sent to OVHcloud and kept nowhere else.</source>
        <translation>Donné par le bureau d’enregistrement d’où vient le nom. Il est envoyé à OVHcloud et n’est gardé nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Left empty, the one that OVHcloud has stays.</source>
        <translation>Laissé vide, celui qu’OVHcloud connaît est conservé.</translation>
    </message>
    <message>
        <source>OVHcloud calls its type “%1”.</source>
        <translation>OVHcloud nomme son type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It cannot be changed.</source>
        <translation>Non modifiable.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>À remplir.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Au moins %n&#xa0;caractère.</numerusform>
            <numerusform>Au moins %n&#xa0;caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Au plus %n&#xa0;caractère.</numerusform>
            <numerusform>Au plus %n&#xa0;caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the values that the registry takes.</source>
        <translation>Choisissez une des valeurs que le registre accepte.</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::SearchSettings</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Prices with tax in the results</source>
        <translation>Prix TTC dans les résultats</translation>
    </message>
    <message>
        <source>Questions to OVHcloud per minute, at most</source>
        <translation>Demandes à OVHcloud par minute, au plus</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Watched names are asked again after</source>
        <translation>Noms surveillés redemandés après</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <extracomment>after a number: hours</extracomment>
        <translation>h</translation>
    </message>
    <message>
        <source>What you type goes to OVHcloud alone, when you search. No other search service and no name server is asked, and nothing is reported to anybody. Cartouche asks less often by itself when OVHcloud is busy.</source>
        <translation>Ce que vous tapez ne va qu’à OVHcloud, quand vous recherchez. Aucun autre service de recherche ni aucun serveur de noms n’est interrogé, et rien n’est communiqué à qui que ce soit. Quand OVHcloud est très sollicité, les demandes s’espacent d’elles-mêmes.</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::SettingsDialog</name>
    <message>
        <source>Settings – Cartouche</source>
        <translation>Paramètres – Cartouche</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>About Cartouche %1</source>
        <translation>À propos de Cartouche %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Cartouche is independent of OVHcloud. What you search goes to OVHcloud and to nobody else.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie. Cartouche est indépendant d’OVHcloud. Ce que vous recherchez va à OVHcloud et à personne d’autre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Spend ceilings</source>
        <translation>Plafonds de dépense</translation>
    </message>
    <message>
        <source>In the currency of your account, with tax. This computer checks them right before an order is sent, and sends none that is above.</source>
        <translation>Dans la devise de votre compte, taxes comprises. Cet ordinateur les vérifie juste avant l’envoi d’une commande, et n’en envoie aucune qui les dépasse.</translation>
    </message>
    <message>
        <source>Per order</source>
        <translation>Par commande</translation>
    </message>
    <message>
        <source>Spend ceiling per order</source>
        <translation>Plafond de dépense par commande</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Spend ceiling per day</source>
        <translation>Plafond de dépense par jour</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Messages of the desktop: paid, needs you, delivered</source>
        <translation>Notifications du bureau&#xa0;: payée, à vous, livrée</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::WatchDetails</name>
    <message>
        <source>First year %1</source>
        <translation>1re année %1</translation>
    </message>
    <message>
        <source>renewal %1</source>
        <translation>renouvellement %1</translation>
    </message>
    <message>
        <source>without tax</source>
        <translation>hors taxes</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Lever la sourdine</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>Desktop notifications are off for all names.</source>
        <translation>Les notifications du bureau sont coupées pour tous les noms.</translation>
    </message>
    <message>
        <source>Nothing is told of this name until you unmute it.</source>
        <translation>Rien n’est signalé sur ce nom tant que vous ne levez pas la sourdine.</translation>
    </message>
    <message>
        <source>Asked %1 ago.</source>
        <translation>Demandé il y a %1.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Pas encore demandé.</translation>
    </message>
    <message>
        <source>The last question told nothing: %1.</source>
        <translation>La dernière demande n’a rien donné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Next question %1.</source>
        <translation>Prochaine demande %1.</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Me prévenir quand</translation>
    </message>
    <message>
        <source>it becomes available</source>
        <translation>il devient disponible</translation>
    </message>
    <message>
        <source>its price changes</source>
        <translation>son prix change</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Historique des prix</translation>
    </message>
    <message>
        <source>It begins with the first answer.</source>
        <translation>Il commence avec la première réponse.</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>Demandé le %1.</translation>
    </message>
</context>
<context>
    <name>cartouche::windows::WithdrawDialog</name>
    <message>
        <source>Withdraw from order %1 – Cartouche</source>
        <translation>Se rétracter de la commande %1 – Cartouche</translation>
    </message>
    <message>
        <source>Withdraw from order %1?</source>
        <translation>Se rétracter de la commande %1&#xa0;?</translation>
    </message>
    <message>
        <source>You give this order back. OVHcloud cancels all of it and pays %1 back; names that were delivered with it may be taken from your account, and whoever comes first can register them then. It cannot be undone. OVHcloud takes the order back until %2.</source>
        <translation>Vous rendez cette commande. OVHcloud l’annule en entier et rembourse %1&#xa0;; les noms livrés avec elle peuvent être retirés de votre compte, et le premier venu peut alors les enregistrer. C’est irréversible. OVHcloud reprend la commande jusqu’au %2.</translation>
    </message>
    <message>
        <source>what you paid</source>
        <translation>ce que vous avez payé</translation>
    </message>
    <message>
        <source>Why? OVHcloud asks for one of these</source>
        <translation>Pourquoi&#xa0;? OVHcloud demande un de ces motifs</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>Motif de la rétractation</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisissez un motif</translation>
    </message>
    <message>
        <source>A word to OVHcloud (may stay empty)</source>
        <translation>Un mot à OVHcloud (facultatif)</translation>
    </message>
    <message>
        <source>Withdraw from the order</source>
        <translation>Se rétracter de la commande</translation>
    </message>
    <message>
        <source>I do not need it</source>
        <translation>Je n’en ai pas besoin</translation>
    </message>
    <message>
        <source>It is too expensive</source>
        <translation>C’est trop cher</translation>
    </message>
    <message>
        <source>It is too difficult to use</source>
        <translation>C’est trop difficile à utiliser</translation>
    </message>
    <message>
        <source>I chose another provider</source>
        <translation>J’ai choisi un autre fournisseur</translation>
    </message>
    <message>
        <source>Not fast enough</source>
        <translation>Pas assez rapide</translation>
    </message>
    <message>
        <source>Not reliable enough</source>
        <translation>Pas assez fiable</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Un autre motif</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Garder la commande</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer…</source>
        <translation>Envoi fait, réponse attendue…</translation>
    </message>
    <message>
        <source>No clear answer – looking at the order</source>
        <translation>Pas de réponse claire – vérification de la commande</translation>
    </message>
    <message>
        <source>It was sent once and is not sent again.</source>
        <translation>Un seul envoi est parti et n’est pas répété.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Rétractation faite</translation>
    </message>
    <message>
        <source>OVHcloud cancels the order and pays the money back. Orders shows how it goes on.</source>
        <translation>OVHcloud annule la commande et rembourse l’argent. «&#xa0;Commandes&#xa0;» montre la suite.</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>L’envoi n’est pas parvenu à OVHcloud</translation>
    </message>
    <message>
        <source>The answer was lost, and the order stands as before. You may send it again.</source>
        <translation>La réponse s’est perdue, et la commande en est au même point. Vous pouvez renvoyer la rétractation.</translation>
    </message>
    <message>
        <source>OVHcloud did not take the order back</source>
        <translation>OVHcloud n’a pas repris la commande</translation>
    </message>
    <message>
        <source>The order stands as before.</source>
        <translation>La commande en est au même point.</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::AccountMenu</name>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ChoiceSummary</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n&#xa0;choisi</numerusform>
            <numerusform>%n&#xa0;choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 without tax</source>
        <translation>à partir de %1 HT</translation>
    </message>
    <message>
        <source>from %1 with tax</source>
        <translation>à partir de %1 TTC</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ClaimNoticeDialog</name>
    <message>
        <source>Trademark notice for %1</source>
        <translation>Avis de marque pour %1</translation>
    </message>
    <message>
        <source>The name equals a registered trademark. You may order it all the same; its holder is told and can claim it, and then the name may be deleted without refund.</source>
        <translation>Le nom correspond à une marque déposée. Vous pouvez tout de même le commander&#xa0;; le titulaire de la marque est prévenu et peut le revendiquer, et le nom peut alors être supprimé sans remboursement.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ClaimWords</name>
    <message>
        <source>Notice %1</source>
        <translation>Avis %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Valable du %1 au %2</translation>
    </message>
    <message>
        <source>The registry only says that there is a claim, and nothing more about it.</source>
        <translation>Le registre dit seulement qu’il existe une revendication, et rien de plus à son sujet.</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>Marque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Jurisdiction: %1</source>
        <translation>Juridiction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Holder: %1</source>
        <translation>Titulaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goods and services: %1</source>
        <translation>Produits et services&#xa0;: %1</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>Classe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Court decision: %1</source>
        <translation>Décision de justice&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dispute: %1</source>
        <translation>Litige&#xa0;: %1</translation>
    </message>
    <message>
        <source>The notice is longer than what is shown here.</source>
        <translation>L’avis est plus long que ce qui est affiché ici.</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ContactChooser</name>
    <message>
        <source>No contact yet</source>
        <translation>Pas encore de contact</translation>
    </message>
    <message>
        <source>Make one: it is kept in your account at OVHcloud.</source>
        <translation>Créez-en un&#xa0;: il est conservé dans votre compte OVHcloud.</translation>
    </message>
    <message>
        <source>No contact says this</source>
        <translation>Aucun contact ne correspond</translation>
    </message>
    <message>
        <source>Look for a name, an e-mail or a town.</source>
        <translation>Cherchez un nom, un e-mail ou une ville.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older contact(s) of your account are not listed.</source>
        <translation>
            <numerusform>%Ln&#xa0;contact plus ancien de votre compte n’est pas affiché.</numerusform>
            <numerusform>%Ln&#xa0;contacts plus anciens de votre compte ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) cannot be used here: OVHcloud wants another kind.</source>
        <translation>
            <numerusform>%Ln&#xa0;contact ne peut pas servir ici&#xa0;: OVHcloud en veut d’un autre type.</numerusform>
            <numerusform>%Ln&#xa0;contacts ne peuvent pas servir ici&#xa0;: OVHcloud en veut d’un autre type.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your contacts could not be read</source>
        <translation>Vos contacts n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Some contacts could not be read</source>
        <translation>Certains contacts n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation>Choisissez un contact</translation>
    </message>
    <message>
        <source>%1 – Cartouche</source>
        <translation>%1 – Cartouche</translation>
    </message>
    <message>
        <source>Name, organisation, e-mail or town</source>
        <translation>Nom, organisation, e-mail ou ville</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Trouver un contact</translation>
    </message>
    <message>
        <source>Reading your contacts…</source>
        <translation>Lecture de vos contacts…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nouveau contact…</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>Modifier le contact…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ContactDialog</name>
    <message>
        <source>The contact is being saved</source>
        <translation>Le contact est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>Closing does not stop it. It will be among your contacts.</source>
        <translation>Fermer ne l’arrête pas. Il figurera parmi vos contacts.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The contact is not saved</source>
        <translation>Le contact n’est pas enregistré</translation>
    </message>
    <message>
        <source>The changes are not saved</source>
        <translation>Les modifications ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>What you entered here is lost when you leave.</source>
        <translation>Ce que vous avez saisi ici est perdu si vous quittez.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>New contact from this one</source>
        <translation>Nouveau contact à partir de celui-ci</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Take that contact</source>
        <translation>Prendre ce contact</translation>
    </message>
    <message>
        <source>This contact owns a registered name</source>
        <translation>Ce contact est titulaire d’un nom enregistré</translation>
    </message>
    <message>
        <source>Grey fields cannot be changed here: that would be a change of owner. A new contact can be made instead.</source>
        <translation>Les champs grisés ne peuvent pas être modifiés ici&#xa0;: ce serait un changement de titulaire. Un nouveau contact peut être créé à la place.</translation>
    </message>
    <message>
        <source>This contact does not fit %1 yet</source>
        <translation>Ce contact ne convient pas encore à %1</translation>
    </message>
    <message>
        <source>The fields are marked. It can be saved for other names nevertheless.</source>
        <translation>Les champs sont marqués. Il peut tout de même être enregistré pour d’autres noms.</translation>
    </message>
    <message>
        <source>OVHcloud has this contact already</source>
        <translation>OVHcloud a déjà ce contact</translation>
    </message>
    <message>
        <source>Contact %1 differs in: %2. Take that one, or change what you entered.</source>
        <translation>Le contact %1 diffère par&#xa0;: %2. Prenez celui-là, ou modifiez votre saisie.</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>OVHcloud did not answer clearly. Before a second try the contact is looked for, so that there are never two. What you entered is still here.</source>
        <translation>OVHcloud n’a pas répondu clairement. Avant un second essai, le contact est recherché, pour qu’il n’y en ait jamais deux. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>OVHcloud did not take this contact</source>
        <translation>OVHcloud n’a pas accepté ce contact</translation>
    </message>
    <message>
        <source>What you entered is still here. Mend it, then save again.</source>
        <translation>Votre saisie est toujours là. Corrigez-la, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Everything that is asked for is there.</source>
        <translation>Tout ce qui est demandé est là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <translation>
            <numerusform>%Ln&#xa0;champ à remplir</numerusform>
            <numerusform>%Ln&#xa0;champs à remplir</numerusform>
        </translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>%1 – Cartouche</source>
        <translation>%1 – Cartouche</translation>
    </message>
    <message>
        <source>Saving at OVHcloud…</source>
        <translation>Enregistrement chez OVHcloud…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Enregistrer le contact</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ContactsModel</name>
    <message>
        <source>Contact %1</source>
        <translation>Contact %1</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ContractDialog</name>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The text goes on: save it as a file to read all of it.</source>
        <translation>Le texte continue&#xa0;: enregistrez-le dans un fichier pour le lire en entier.</translation>
    </message>
    <message>
        <source>OVHcloud sent no text for this contract.</source>
        <translation>OVHcloud n’a envoyé aucun texte pour ce contrat.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>More differs than can be shown here: read the whole text.</source>
        <translation>Davantage de différences qu’il n’est possible d’en montrer ici&#xa0;: lisez le texte entier.</translation>
    </message>
    <message>
        <source>Save the contract</source>
        <translation>Enregistrer le contrat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not part of an earlier order of this account from this computer.</source>
        <translation>Ne fait partie d’aucune commande antérieure de ce compte depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The same text as in your order of %1.</source>
        <translation>Même texte que dans votre commande du %1.</translation>
    </message>
    <message>
        <source>Changed since your order of %1; that text was too long to be kept, so that it cannot be compared.</source>
        <translation>Modifié depuis votre commande du %1&#xa0;; ce texte était trop long pour être gardé, il ne peut donc pas être comparé.</translation>
    </message>
    <message>
        <source>Changed since your order of %1.</source>
        <translation>Modifié depuis votre commande du %1.</translation>
    </message>
    <message>
        <source>Changed since your order of %1: %2, %3.</source>
        <translation>Modifié depuis votre commande du %1&#xa0;: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n&#xa0;ligne ajoutée</numerusform>
            <numerusform>%n&#xa0;lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) gone</source>
        <translation>
            <numerusform>%n&#xa0;ligne supprimée</numerusform>
            <numerusform>%n&#xa0;lignes supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Texte entier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ContractList</name>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Contract without a title</source>
        <translation>Contrat sans titre</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Read %1, changed since your last order</source>
        <translation>Lire %1, modifié depuis votre dernière commande</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::DeliveryNotes</name>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>The owner of %1 may get an e-mail that asks to confirm the address. Its link has to be followed within 15 days after the registration, or the name is suspended. Look into the spam folder, too.</source>
        <translation>Le titulaire de %1 recevra peut-être un e-mail lui demandant de confirmer son adresse. Il faut suivre le lien dans les 15&#xa0;jours après l’enregistrement, sinon le nom est suspendu. Regardez aussi dans les courriers indésirables.</translation>
    </message>
    <message>
        <source>%1: renewed by itself by OVHcloud at the end of the period, unless you change that.</source>
        <translation>%1&#xa0;: renouvellement automatique par OVHcloud à la fin de la période, sauf si vous changez cela.</translation>
    </message>
    <message>
        <source>%1: not renewed, as you decided; it ends with the period that was paid.</source>
        <translation>%1&#xa0;: pas de renouvellement, comme vous l’avez décidé&#xa0;; fin avec la période payée.</translation>
    </message>
    <message>
        <source>%1: renewed by itself, the first debit comes about %2.</source>
        <translation>%1&#xa0;: renouvellement automatique, premier prélèvement vers le %2.</translation>
    </message>
    <message>
        <source>%1: not renewed, as you decided; it ends about %2.</source>
        <translation>%1&#xa0;: pas de renouvellement, comme vous l’avez décidé&#xa0;; fin vers le %2.</translation>
    </message>
    <message>
        <source>%1: renewed by itself, the first debit of %3 without tax comes about %2.</source>
        <translation>%1&#xa0;: renouvellement automatique, premier prélèvement de %3 hors taxes vers le %2.</translation>
    </message>
    <message>
        <source>%1: not renewed, as you decided; it ends about %2. Renewing it would cost %3 without tax.</source>
        <translation>%1&#xa0;: pas de renouvellement, comme vous l’avez décidé&#xa0;; fin vers le %2. Le renouvellement coûterait %3 hors taxes.</translation>
    </message>
    <message>
        <source>OVHcloud has not taken your decision about renewing %1: set it in its control panel.</source>
        <translation>OVHcloud n’a pas pris en compte votre décision sur le renouvellement de %1&#xa0;: réglez-le dans son espace client.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::DetailsPage</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n&#xa0;manquant</numerusform>
            <numerusform>%n&#xa0;manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer, adds %1</source>
        <translation>Transfert, ajoute %1</translation>
    </message>
    <message>
        <source>Registration, %1</source>
        <translation>Enregistrement, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) missing</source>
        <translation>
            <numerusform>Il manque %n&#xa0;saisie</numerusform>
            <numerusform>Il manque %n&#xa0;saisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending your entries to the cart…</source>
        <translation>Envoi de vos saisies au panier…</translation>
    </message>
    <message>
        <source>Not kept: an entry is not complete.</source>
        <translation>Non gardées&#xa0;: une saisie est incomplète.</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Gardées sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a field, and the name it is of</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>One of them is marked; F8 goes to the next. Nothing was sent yet.</source>
        <translation>L’une d’elles est marquée&#xa0;; F8 mène à la suivante. Rien n’a encore été envoyé.</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::EntryCopies</name>
    <message>
        <source>All have it already.</source>
        <translation>Tous l’ont déjà.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) changed.</source>
        <translation>
            <numerusform>%n&#xa0;nom modifié.</numerusform>
            <numerusform>%n&#xa0;noms modifiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::EntryFeedback</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n&#xa0;mot</numerusform>
            <numerusform>%n&#xa0;mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s)</source>
        <translation>
            <numerusform>%n&#xa0;extension</numerusform>
            <numerusform>%n&#xa0;extensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n full name(s)</source>
        <translation>
            <numerusform>%n&#xa0;nom complet</numerusform>
            <numerusform>%n&#xa0;noms complets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n&#xa0;nom</numerusform>
            <numerusform>%n&#xa0;noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are asked.</source>
        <translation>
            <numerusform>Seul %n&#xa0;nom est demandé, le premier.</numerusform>
            <numerusform>Seuls les %n&#xa0;premiers sont demandés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s).</source>
        <translation>
            <numerusform>%n&#xa0;doublon.</numerusform>
            <numerusform>%n&#xa0;doublons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were refused.</source>
        <translation>
            <numerusform>%n&#xa0;entrée a été refusée.</numerusform>
            <numerusform>%n&#xa0;entrées ont été refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no domain name: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de domaine&#xa0;: %2.</translation>
    </message>
    <message>
        <source>List “%1”:</source>
        <translation>Liste «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Voir lesquelles…</translation>
    </message>
    <message>
        <source>Look at the refused entries</source>
        <translation>Voir les entrées refusées</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Retirer la liste</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ExtensionBar</name>
    <message>
        <source>Popular</source>
        <translation>Populaires</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all extensions that are sold</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>opens a menu with all choices of extensions</extracomment>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>More choices of extensions</source>
        <translation>Plus de choix d’extensions</translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s)</source>
        <translation>
            <numerusform>%n&#xa0;extension</numerusform>
            <numerusform>%n&#xa0;extensions</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own groups…</source>
        <translation>Vos groupes…</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::FilterBar</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Only available</source>
        <translation>Disponibles seulement</translation>
    </message>
    <message>
        <source>No papers needed</source>
        <translation>Sans justificatif</translation>
    </message>
    <message>
        <source>Leaves out extensions whose registry asks for more than the usual entries.</source>
        <translation>Écarte les extensions dont le registre demande plus que les saisies habituelles.</translation>
    </message>
    <message>
        <source>Price cap</source>
        <translation>Prix maximal</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Price cap of the first period</source>
        <translation>Prix maximal de la première période</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::GroupsDialog</name>
    <message>
        <source>Your own groups of extensions</source>
        <translation>Vos groupes d’extensions</translation>
    </message>
    <message>
        <source>A word that is typed without an extension is tried with all of the group that is chosen.</source>
        <translation>Un mot tapé sans extension est essayé avec toutes celles du groupe choisi.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Extensions, for example: fr, com, co.uk</source>
        <translation>Extensions, par exemple&#xa0;: fr, com, co.uk</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s)</source>
        <translation>
            <numerusform>%n&#xa0;extension</numerusform>
            <numerusform>%n&#xa0;extensions</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sold by OVHcloud: %1.</source>
        <translation>Non vendu par OVHcloud&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not an extension: %1.</source>
        <translation>Pas une extension&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::GuardCard</name>
    <message>
        <source>As people read it</source>
        <translation>Tel qu’on le lit</translation>
    </message>
    <message>
        <source>As it is registered</source>
        <translation>Tel qu’il est enregistré</translation>
    </message>
    <message>
        <source>I mean %1</source>
        <translation>C’est bien %1 que je veux</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Écarter %1</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::GuardDialog</name>
    <message>
        <source>Names to look at – Cartouche</source>
        <translation>Noms à examiner – Cartouche</translation>
    </message>
    <message>
        <source>Is this what you mean?</source>
        <translation>Est-ce bien ce que vous voulez&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Something about %Ln name(s) is easily a slip. A registered name cannot be given back.</source>
        <translation>
            <numerusform>%Ln&#xa0;nom est peut-être une erreur. Un nom enregistré ne peut pas être rendu.</numerusform>
            <numerusform>%Ln&#xa0;noms sont peut-être des erreurs. Un nom enregistré ne peut pas être rendu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) to answer</source>
        <translation>
            <numerusform>Réponse attendue pour %Ln&#xa0;nom</numerusform>
            <numerusform>Réponse attendue pour %Ln&#xa0;noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All answered, %Ln left out</source>
        <translation>
            <numerusform>Réponses complètes, %Ln&#xa0;écarté</numerusform>
            <numerusform>Réponses complètes, %Ln&#xa0;écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Réponses complètes</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ImportDialog</name>
    <message>
        <source>Import a list – Cartouche</source>
        <translation>Importer une liste – Cartouche</translation>
    </message>
    <message>
        <source>What the list contains</source>
        <translation>Ce que contient la liste</translation>
    </message>
    <message>
        <source>What is in %1</source>
        <translation>Ce que contient %1</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Search these names</source>
        <translation>Rechercher ces noms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>La liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>This is no file. Choose a text or a table of names.</source>
        <translation>Ce n’est pas un fichier. Choisissez un texte ou un tableau de noms.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. Split it, then try again.</source>
        <translation>Le fichier dépasse 20&#xa0;Mo. Scindez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The file holds no text. Save a spreadsheet as CSV, then try again.</source>
        <translation>Le fichier ne contient pas de texte. Si c’est une feuille de calcul, enregistrez-la en CSV, puis réessayez.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check whether you may read it.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The list is too long</source>
        <translation>La liste est trop longue</translation>
    </message>
    <message>
        <source>Only its first %1 entries were read, and the first %2 names are searched. Split the list to reach the others.</source>
        <translation>Seules ses %1&#xa0;premières entrées ont été lues, et seuls les %2&#xa0;premiers noms sont recherchés. Scindez la liste pour atteindre les autres.</translation>
    </message>
    <message>
        <source>More than %1 names</source>
        <translation>Plus de %1&#xa0;noms</translation>
    </message>
    <message>
        <source>Only the first %1 are searched. Split the list, or choose fewer extensions, to reach the others.</source>
        <translation>Seuls les %1&#xa0;premiers sont recherchés. Scindez la liste, ou choisissez moins d’extensions, pour atteindre les autres.</translation>
    </message>
    <message>
        <source>No name in this list</source>
        <translation>Aucun nom dans cette liste</translation>
    </message>
    <message>
        <source>Every entry was refused, for the reasons below.</source>
        <translation>Toutes les entrées ont été refusées, pour les motifs ci-dessous.</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>La liste est vide</translation>
    </message>
    <message>
        <source>Write one name or word a line, then try again.</source>
        <translation>Écrivez un nom ou un mot par ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>No extension is chosen</source>
        <translation>Aucune extension n’est choisie</translation>
    </message>
    <message>
        <source>Words are searched in the chosen extensions. Choose some, then try again.</source>
        <translation>Les mots sont recherchés dans les extensions choisies. Choisissez-en, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln full name(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;nom complet</numerusform>
            <numerusform>%Ln&#xa0;noms complets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;mot</numerusform>
            <numerusform>%Ln&#xa0;mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extension(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;extension</numerusform>
            <numerusform>%Ln&#xa0;extensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;nom</numerusform>
            <numerusform>%Ln&#xa0;noms</numerusform>
        </translation>
    </message>
    <message>
        <source>A word without extension is searched in each chosen one.</source>
        <translation>Un mot sans extension est recherché dans chaque extension choisie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s), searched once</source>
        <translation>
            <numerusform>%Ln&#xa0;doublon, recherché une seule fois</numerusform>
            <numerusform>%Ln&#xa0;doublons, recherchés une seule fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln name(s) to search</source>
        <translation>
            <numerusform>%1&#xa0;noms à rechercher sur&#xa0;%Ln</numerusform>
            <numerusform>%1&#xa0;noms à rechercher sur&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) to search</source>
        <translation>
            <numerusform>%Ln&#xa0;nom à rechercher</numerusform>
            <numerusform>%Ln&#xa0;noms à rechercher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) refused</source>
        <translation>
            <numerusform>%Ln&#xa0;entrée refusée</numerusform>
            <numerusform>%Ln&#xa0;entrées refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of another list not asked yet</source>
        <translation>
            <numerusform>%Ln&#xa0;nom d’une autre liste n’a pas encore été demandé</numerusform>
            <numerusform>%Ln&#xa0;noms d’une autre liste n’ont pas encore été demandés</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is given up when you search this one.</source>
        <translation>«&#xa0;%1&#xa0;» sera abandonnée si vous recherchez celle-ci.</translation>
    </message>
    <message>
        <source>Go on with that list</source>
        <translation>Reprendre l’autre liste</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::JournalNotice</name>
    <message>
        <source>Outcome of an order unknown</source>
        <translation>Issue d’une commande inconnue</translation>
    </message>
    <message>
        <source>Order %1 is not finished</source>
        <translation>La commande %1 n’est pas terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are not finished</source>
        <translation>
            <numerusform>%n commande n’est pas terminée</numerusform>
            <numerusform>%n commandes ne sont pas terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest: %1</source>
        <translation>La plus récente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Afficher la commande</translation>
    </message>
    <message>
        <source>Show order…</source>
        <translation>Afficher une commande…</translation>
    </message>
    <message>
        <source>The order for %1, sent on %2 at %3, got no clear answer. Nothing is sent again, and these names are locked. It is looked for when the account %4 is signed in.</source>
        <translation>La commande pour %1, envoyée le %2 à %3, est restée sans réponse claire. Rien n’est renvoyé, et ces noms sont verrouillés. Elle sera recherchée quand le compte %4 sera connecté.</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ListDoor</name>
    <message>
        <source>Import a list of names</source>
        <translation>Importer une liste de noms</translation>
    </message>
    <message>
        <source>Text and tables</source>
        <translation>Textes et tableaux</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Liste collée</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::NameStates</name>
    <message>
        <source>DNSSEC: answers are signed against forgery</source>
        <translation>DNSSEC&#xa0;: les réponses sont signées contre la falsification</translation>
    </message>
    <message>
        <source>Anycast: answers come from a server nearby</source>
        <translation>Anycast&#xa0;: les réponses viennent d’un serveur proche</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>sans frais</translation>
    </message>
    <message>
        <source>%1 without tax for %2</source>
        <translation>%1 hors taxes pour %2</translation>
    </message>
    <message>
        <source>%1 without tax, once</source>
        <translation>%1 hors taxes, une fois</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::NamesColumn</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n&#xa0;nom</numerusform>
            <numerusform>%n&#xa0;noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Only incomplete</source>
        <translation>Incomplets seulement</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) left out at Offers. Their entries are kept.</source>
        <translation>
            <numerusform>%n&#xa0;nom écarté dans les offres. Ses saisies sont gardées.</numerusform>
            <numerusform>%n&#xa0;noms écartés dans les offres. Leurs saisies sont gardées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::NamesModel</name>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n&#xa0;manquant</numerusform>
            <numerusform>%n&#xa0;manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>rule not kept</source>
        <translation>règle non respectée</translation>
    </message>
    <message>
        <source>refused by OVHcloud</source>
        <translation>refusé par OVHcloud</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::OfferCard</name>
    <message>
        <source>Transfer code</source>
        <translation>Code de transfert</translation>
    </message>
    <message>
        <source>from your registrar</source>
        <translation>code auth ou code EPP</translation>
    </message>
    <message>
        <source>Also called auth code or EPP code. Unlock the name there first. A transfer takes 3 to 10 days and adds one year.</source>
        <translation>Donné par votre bureau d’enregistrement&#xa0;: déverrouillez-y d’abord le nom. Un transfert prend 3 à 10&#xa0;jours et ajoute un an.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Duration of %1</source>
        <translation>Durée de %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>I accept the price of its holder: %1 now and %2 at every renewal, without tax.</source>
        <translation>J’accepte le prix de son titulaire&#xa0;: %1 maintenant et %2 à chaque renouvellement, hors taxes.</translation>
    </message>
    <message>
        <source>I accept the premium price: %1 now and %2 at every renewal, without tax.</source>
        <translation>J’accepte le prix premium&#xa0;: %1 maintenant et %2 à chaque renouvellement, hors taxes.</translation>
    </message>
    <message>
        <source>This name has a price of its own; it cannot be given back.</source>
        <translation>Ce nom a un prix propre&#xa0;; il ne peut pas être rendu.</translation>
    </message>
    <message>
        <source>Transfer code of %1</source>
        <translation>Code de transfert de %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>env. %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>promotion %1</source>
        <translation>promo %1</translation>
    </message>
    <message>
        <source>Renewal per year: %1</source>
        <translation>Renouvellement par an&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Total over %n year(s): %1</source>
        <translation>
            <numerusform>Total sur %n&#xa0;an&#xa0;: %1</numerusform>
            <numerusform>Total sur %n&#xa0;ans&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::OfferChoice</name>
    <message numerus="yes">
        <source>OVHcloud offers this name in %n way(s):</source>
        <translation>
            <numerusform>OVHcloud propose ce nom de %n façon&#xa0;:</numerusform>
            <numerusform>OVHcloud propose ce nom de %n façons&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers for %1</source>
        <translation>Offres pour %1</translation>
    </message>
    <message>
        <source>%1: %2 now, then %3 a year</source>
        <translation>%1&#xa0;: %2 maintenant, puis %3 par an</translation>
    </message>
    <message>
        <source>%1: %2 now</source>
        <translation>%1&#xa0;: %2 maintenant</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::OffersPage</name>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n&#xa0;à décider</numerusform>
            <numerusform>%n&#xa0;à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n&#xa0;gardé</numerusform>
            <numerusform>%n&#xa0;gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices without tax. The review shows the tax.</source>
        <translation>Prix hors taxes. Le récapitulatif montre les taxes.</translation>
    </message>
    <message>
        <source>Name and offer</source>
        <translation>Nom et offre</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Renewal / year</source>
        <translation>Renouv. / an</translation>
    </message>
    <message numerus="yes">
        <source>Total %n year(s)</source>
        <translation>
            <numerusform>Total %n&#xa0;an</numerusform>
            <numerusform>Total %n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n name(s) ready.</source>
        <translation>
            <numerusform>%1&#xa0;sur %n&#xa0;nom prêt.</numerusform>
            <numerusform>%1&#xa0;sur %n&#xa0;noms prêts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs its transfer code.</source>
        <translation>%1 attend son code de transfert.</translation>
    </message>
    <message>
        <source>%1 needs your consent.</source>
        <translation>%1 attend votre accord.</translation>
    </message>
    <message>
        <source>%1 waits for your decision</source>
        <translation>%1 attend votre décision</translation>
    </message>
    <message>
        <source>Enter what is asked for, or leave the name out.</source>
        <translation>Saisissez ce qui est demandé, ou écartez le nom.</translation>
    </message>
    <message>
        <source>Every name is left out</source>
        <translation>Tous les noms sont écartés</translation>
    </message>
    <message>
        <source>Take one back, or go back to the search.</source>
        <translation>Reprenez-en un, ou revenez à la recherche.</translation>
    </message>
    <message>
        <source>Filling the cart at OVHcloud…</source>
        <translation>Remplissage du panier chez OVHcloud…</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::OrderNames</name>
    <message>
        <source>Fewer names</source>
        <translation>Moins de noms</translation>
    </message>
    <message numerus="yes">
        <source>All %n name(s)</source>
        <translation>
            <numerusform>Afficher %n&#xa0;nom</numerusform>
            <numerusform>Tous les %n&#xa0;noms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::OrderWizard</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pay later</source>
        <translation>Payer plus tard</translation>
    </message>
    <message>
        <source>An answer from OVHcloud is still awaited.</source>
        <translation>Une réponse d’OVHcloud est encore attendue.</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. It is in the journal: at the next start Cartouche tells that its outcome is unknown, and sends nothing again.</source>
        <translation>Ce qui est parti ne peut pas être rappelé. C’est inscrit au journal&#xa0;: au prochain démarrage, Cartouche dira que l’issue est inconnue, et ne renverra rien.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Close and drop this selection?</source>
        <translation>Fermer et abandonner cette sélection&#xa0;?</translation>
    </message>
    <message>
        <source>The selected names and what you entered for them are not kept. Nothing was ordered.</source>
        <translation>Les noms choisis et ce que vous avez saisi pour eux ne sont pas gardés. Rien n’a été commandé.</translation>
    </message>
    <message>
        <source>Close and drop</source>
        <translation>Fermer et abandonner</translation>
    </message>
    <message>
        <source>Drop this selection?</source>
        <translation>Abandonner cette sélection&#xa0;?</translation>
    </message>
    <message>
        <source>The selected names and what you entered for them belong to this account and are not kept. Nothing was ordered.</source>
        <translation>Les noms choisis et ce que vous avez saisi pour eux vont avec ce compte et ne sont pas gardés. Rien n’a été commandé.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::OrderWords</name>
    <message>
        <source>Order %1 is being cancelled.</source>
        <translation>La commande %1 est en cours d’annulation.</translation>
    </message>
    <message>
        <source>Order %1 is paid and being delivered.</source>
        <translation>La commande %1 est payée, sa livraison est en cours.</translation>
    </message>
    <message>
        <source>Order %1: OVHcloud checks the payment.</source>
        <translation>Commande %1&#xa0;: OVHcloud contrôle le paiement.</translation>
    </message>
    <message>
        <source>Payment of order %1 unknown. Nothing is sent again.</source>
        <translation>Paiement de la commande %1 inconnu. Rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>The payment of order %1 is in progress.</source>
        <translation>Le paiement de la commande %1 est en cours.</translation>
    </message>
    <message>
        <source>Order %1 exists and is not paid yet – it expires on %2.</source>
        <translation>La commande %1 existe et n’est pas encore payée – elle expire le %2.</translation>
    </message>
    <message>
        <source>Order %1 exists and is not paid yet.</source>
        <translation>La commande %1 existe et n’est pas encore payée.</translation>
    </message>
    <message>
        <source>Delivered, in your account</source>
        <translation>Livré, dans votre compte</translation>
    </message>
    <message>
        <source>Registry task not told yet</source>
        <translation>Tâche du registre pas encore communiquée</translation>
    </message>
    <message>
        <source>Registry task starts after payment</source>
        <translation>Tâche du registre&#xa0;: après le paiement</translation>
    </message>
    <message>
        <source>Registry task waits</source>
        <translation>Tâche du registre en attente</translation>
    </message>
    <message>
        <source>Registry task runs</source>
        <translation>Tâche du registre en cours</translation>
    </message>
    <message>
        <source>Registry task done</source>
        <translation>Tâche du registre faite</translation>
    </message>
    <message>
        <source>Registry task cancelled</source>
        <translation>Tâche du registre annulée</translation>
    </message>
    <message>
        <source>Registry task failed – %1</source>
        <translation>Échec au registre – %1</translation>
    </message>
    <message>
        <source>Registry task stuck – OVHcloud tries again</source>
        <translation>Tâche bloquée – OVHcloud réessaie</translation>
    </message>
    <message>
        <source>Registry task: %1</source>
        <translation>Tâche du registre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Order created</source>
        <translation>Commande créée</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlée</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>by OVHcloud</source>
        <translation>par OVHcloud</translation>
    </message>
    <message>
        <source>Sent to the registry</source>
        <translation>Envoi au registre</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Registry task</source>
        <translation>Tâche du registre</translation>
    </message>
    <message>
        <source>one per name</source>
        <translation>une par nom</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Order %1 is delivered: every name is in your account.</source>
        <translation>La commande %1 est livrée&#xa0;: tous les noms sont dans votre compte.</translation>
    </message>
    <message>
        <source>OVHcloud requests papers for order %1.</source>
        <translation>OVHcloud demande des documents pour la commande %1.</translation>
    </message>
    <message>
        <source>Order %1: OVHcloud does not tell how it stands (“unknown”).</source>
        <translation>Commande %1&#xa0;: OVHcloud n’en communique pas l’état («&#xa0;unknown&#xa0;»).</translation>
    </message>
    <message>
        <source>Order %1: OVHcloud says “%2”, which Cartouche does not know.</source>
        <translation>Commande %1&#xa0;: OVHcloud répond «&#xa0;%2&#xa0;», que Cartouche ne connaît pas.</translation>
    </message>
    <message>
        <source>OVHcloud does not know order %1 any more.</source>
        <translation>OVHcloud ne connaît plus la commande %1.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled.</source>
        <translation>La commande %1 a été annulée.</translation>
    </message>
    <message>
        <source>Order %1 was not paid in time and expired on %2. Nothing was charged.</source>
        <translation>La commande %1 n’a pas été payée à temps et a expiré le %2. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Order %1: the payment was sent, its answer is awaited.</source>
        <translation>Commande %1&#xa0;: le paiement est envoyé, sa réponse est attendue.</translation>
    </message>
    <message>
        <source>The registry wants something mended: “Orders” shows what, and what to do about it.</source>
        <translation>Le registre demande une correction&#xa0;: «&#xa0;Commandes&#xa0;» montre laquelle et quoi faire.</translation>
    </message>
    <message>
        <source>OVHcloud tries again by itself; you need not do anything. Should it last, its support knows this order by its number.</source>
        <translation>OVHcloud réessaie de lui-même&#xa0;; vous n’avez rien à faire. Si cela dure, son support connaît cette commande par son numéro.</translation>
    </message>
    <message>
        <source>You need not do anything: this takes minutes, sometimes hours.</source>
        <translation>Vous n’avez rien à faire&#xa0;: cela prend quelques minutes, parfois des heures.</translation>
    </message>
    <message>
        <source>Open the order in the browser and send what is asked for. The delivery goes on after that.</source>
        <translation>Ouvrez la commande dans le navigateur et envoyez ce qui est demandé. La livraison continue ensuite.</translation>
    </message>
    <message>
        <source>You need not do anything.</source>
        <translation>Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>For OVHcloud the order is complete; it counts as delivered here when every name is in your account.</source>
        <translation>Pour OVHcloud, la commande est terminée&#xa0;; ici, elle compte comme livrée quand tous les noms sont dans votre compte.</translation>
    </message>
    <message>
        <source>Nothing can be paid any more. What comes of it is shown here.</source>
        <translation>Plus rien ne peut être payé. La suite s’affiche ici.</translation>
    </message>
    <message>
        <source>Nothing more is charged. If it was paid, ask OVHcloud’s support about the money, with the number of the order.</source>
        <translation>Plus rien n’est débité. Si elle était payée, renseignez-vous sur l’argent auprès du support d’OVHcloud, avec le numéro de la commande.</translation>
    </message>
    <message>
        <source>The names may still be available: start a new search.</source>
        <translation>Les noms sont peut-être encore disponibles&#xa0;: lancez une nouvelle recherche.</translation>
    </message>
    <message>
        <source>Cartouche goes on looking and sends nothing. The page of the order in the browser may tell more.</source>
        <translation>Cartouche continue de vérifier et n’envoie rien. La page de la commande dans le navigateur en dit peut-être plus.</translation>
    </message>
    <message>
        <source>Nothing is sent. Look for it in OVHcloud’s control panel, or ask its support with the number of the order. Cartouche goes on looking.</source>
        <translation>Rien n’est envoyé. Cherchez-la dans l’espace client OVHcloud, ou interrogez son support avec le numéro de la commande. Cartouche continue de vérifier.</translation>
    </message>
    <message>
        <source>not paid in time</source>
        <translation>non payée à temps</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>réponse en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n&#xa0;vous attend</numerusform>
            <numerusform>%n&#xa0;vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in trouble</source>
        <translation>
            <numerusform>%n&#xa0;en difficulté</numerusform>
            <numerusform>%n&#xa0;en difficulté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1&#xa0;sur %2</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>annulation en cours</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>papers wanted</source>
        <translation>documents demandés</translation>
    </message>
    <message>
        <source>not in your account yet</source>
        <translation>pas encore dans votre compte</translation>
    </message>
    <message>
        <source>Registry task failed</source>
        <translation>Échec au registre</translation>
    </message>
    <message>
        <source>Registry task stuck – OVHcloud tries again (%1)</source>
        <translation>Tâche bloquée – OVHcloud réessaie (%1)</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>usually 5 to 10 min</source>
        <translation>en général 5 à 10&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n&#xa0;demande votre attention</numerusform>
            <numerusform>%n&#xa0;demandent votre attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in your account</source>
        <translation>
            <numerusform>%n&#xa0;dans votre compte</numerusform>
            <numerusform>%n&#xa0;dans votre compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not registered</source>
        <translation>
            <numerusform>%n&#xa0;non enregistré</numerusform>
            <numerusform>%n&#xa0;non enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n&#xa0;en cours</numerusform>
            <numerusform>%n&#xa0;en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n&#xa0;nom</numerusform>
            <numerusform>%n&#xa0;noms</numerusform>
        </translation>
    </message>
    <message>
        <source>OVHcloud tells an amount below zero: Cartouche does not pay it.</source>
        <translation>OVHcloud communique un montant négatif&#xa0;: Cartouche ne le paie pas.</translation>
    </message>
    <message>
        <source>OVHcloud tells this order in several currencies. What is paid is the total, %1.</source>
        <translation>OVHcloud communique cette commande en plusieurs devises. Le montant payé est le total, %1.</translation>
    </message>
    <message>
        <source>OVHcloud’s amounts do not add up: %1 and %2 tax are not %3. What is paid is the total.</source>
        <translation>Les montants d’OVHcloud ne concordent pas&#xa0;: %1 et %2 de taxes ne font pas %3. Le montant payé est le total.</translation>
    </message>
    <message>
        <source>Registry task starts after the check</source>
        <translation>La tâche du registre commence après le contrôle</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n à venir</numerusform>
            <numerusform>%n à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>a été refusé</translation>
    </message>
    <message>
        <source>Order %1 is delivered.</source>
        <translation>La commande %1 est livrée.</translation>
    </message>
    <message>
        <source>Order %1 is delivered, without %2.</source>
        <translation>La commande %1 est livrée, sans %2.</translation>
    </message>
    <message>
        <source>A payment of order %1 was begun (%2), and no money has arrived.</source>
        <translation>Un paiement de la commande %1 a été commencé (%2), et aucun argent n’est arrivé.</translation>
    </message>
    <message numerus="yes">
        <source>The registration of %n name(s) was cancelled. Ask OVHcloud’s support about the money for it, with the number of the order.</source>
        <translation>
            <numerusform>L’enregistrement de %n nom a été annulé. Pour l’argent, demandez au support d’OVHcloud, avec le numéro de la commande.</numerusform>
            <numerusform>L’enregistrement de %n noms a été annulé. Pour l’argent, demandez au support d’OVHcloud, avec le numéro de la commande.</numerusform>
        </translation>
    </message>
    <message>
        <source>OVHcloud has not confirmed it yet. A card takes minutes, a bank some days; delivery waits for it. The page of the order in the browser may tell more.</source>
        <translation>OVHcloud ne l’a pas encore confirmé. Une carte prend quelques minutes, une banque quelques jours&#xa0;; la livraison l’attend. La page de la commande dans le navigateur en dit peut-être plus.</translation>
    </message>
    <message>
        <source>It may have been broken off, or declined. Look at the order in the browser, and pay it there if OVHcloud still asks for it: Cartouche sends nothing, so that nothing is paid twice.</source>
        <translation>Il a pu être interrompu, ou refusé. Regardez la commande dans le navigateur et payez-la là si OVHcloud le demande encore&#xa0;: Cartouche n’envoie rien, pour que rien ne soit payé deux fois.</translation>
    </message>
    <message>
        <source>begun, no money seen</source>
        <translation>commencé, pas d’argent reçu</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::PayWords</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>SEPA direct debit</source>
        <translation>Prélèvement SEPA</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Deferred payment</source>
        <translation>Paiement différé</translation>
    </message>
    <message>
        <source>Prepaid account</source>
        <translation>Compte prépayé</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Rien à payer</translation>
    </message>
    <message>
        <source>this order does not accept it</source>
        <translation>cette commande ne l’accepte pas</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>a expiré</translation>
    </message>
    <message>
        <source>not usable now (%1)</source>
        <translation>inutilisable pour l’instant (%1)</translation>
    </message>
    <message>
        <source>balance %1, %2 short</source>
        <translation>solde %1, il manque %2</translation>
    </message>
    <message>
        <source>its balance is too low</source>
        <translation>son solde est insuffisant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In your account, but not for this order: %1.</source>
        <translation>Dans votre compte, mais pas pour cette commande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>on OVHcloud’s own page, with whatever it accepts</source>
        <translation>sur la page d’OVHcloud, avec tout moyen qu’elle accepte</translation>
    </message>
    <message>
        <source>OVHcloud has not told the page of this order yet</source>
        <translation>OVHcloud n’a pas encore communiqué la page de cette commande</translation>
    </message>
    <message>
        <source>OVHcloud tells no page for this order: pay it in its control panel</source>
        <translation>OVHcloud ne communique aucune page pour cette commande&#xa0;: payez-la dans son espace client</translation>
    </message>
    <message>
        <source>the link does not lead to OVHcloud, so it is not opened</source>
        <translation>le lien ne mène pas chez OVHcloud, il n’est donc pas ouvert</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>delivery waits until the bank confirms</source>
        <translation>la livraison attend l’accord de la banque</translation>
    </message>
    <message>
        <source>confirmed with the fidelity account, nothing is charged</source>
        <translation>confirmée avec le compte de fidélité, rien n’est débité</translation>
    </message>
    <message>
        <source>balance %1</source>
        <translation>solde %1</translation>
    </message>
    <message>
        <source>with the card</source>
        <translation>par carte</translation>
    </message>
    <message>
        <source>with card %1</source>
        <translation>avec la carte %1</translation>
    </message>
    <message>
        <source>by SEPA direct debit</source>
        <translation>par prélèvement SEPA</translation>
    </message>
    <message>
        <source>with PayPal</source>
        <translation>avec PayPal</translation>
    </message>
    <message>
        <source>with deferred payment</source>
        <translation>par paiement différé</translation>
    </message>
    <message>
        <source>from the prepaid account</source>
        <translation>avec le compte prépayé</translation>
    </message>
    <message>
        <source>Not registered with your account, pay in the browser: %1.</source>
        <translation>Non enregistré dans votre compte, à payer dans le navigateur&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::PaymentPage</name>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Chercher d’autres noms</translation>
    </message>
    <message>
        <source>Payment sent at %1</source>
        <translation>Paiement envoyé à %1</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Payer %1</translation>
    </message>
    <message>
        <source>Confirm order for %1</source>
        <translation>Confirmer la commande à %1</translation>
    </message>
    <message>
        <source>(sandbox)</source>
        <translation>(bac à sable)</translation>
    </message>
    <message>
        <source>Asking what this order can be paid with…</source>
        <translation>Recherche des moyens de paiement acceptés…</translation>
    </message>
    <message>
        <source>Looking that it is not paid already…</source>
        <translation>Vérification qu’elle n’est pas déjà payée…</translation>
    </message>
    <message>
        <source>Payment sent, waiting for the answer…</source>
        <translation>Paiement envoyé, réponse attendue…</translation>
    </message>
    <message>
        <source>All names are in your account.</source>
        <translation>Tous les noms sont dans votre compte.</translation>
    </message>
    <message>
        <source>You can close Cartouche, it goes on at OVHcloud.</source>
        <translation>Vous pouvez fermer Cartouche, OVHcloud continue.</translation>
    </message>
    <message>
        <source>Nothing is sent again.</source>
        <translation>Rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>You can close Cartouche, it goes on at OVHcloud</source>
        <translation>Vous pouvez fermer Cartouche, OVHcloud continue</translation>
    </message>
    <message>
        <source>Ordered on %1 at %2</source>
        <translation>Commandée le %1 à %2</translation>
    </message>
    <message>
        <source>not refreshed since %1</source>
        <translation>pas actualisée depuis %1</translation>
    </message>
    <message>
        <source>incl. %1 tax</source>
        <translation>dont %1 de taxes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>The payment left, but no clear answer came back. Cartouche looks at the order until it is clear. Nothing is sent again.</source>
        <translation>Le paiement est parti, mais aucune réponse claire n’est revenue. Cartouche suit la commande jusqu’à ce que ce soit clair. Rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>No payment has arrived</source>
        <translation>Aucun paiement n’est arrivé</translation>
    </message>
    <message>
        <source>OVHcloud shows no trace of the payment that was sent at %1: the order is not paid. You decide whether to pay it.</source>
        <translation>OVHcloud ne montre aucune trace du paiement envoyé à %1&#xa0;: la commande n’est pas payée. Vous décidez de la payer ou non.</translation>
    </message>
    <message>
        <source>Payment unknown – checking with OVHcloud</source>
        <translation>Paiement inconnu – vérification auprès d’OVHcloud</translation>
    </message>
    <message>
        <source>Pay %1 in the browser…</source>
        <translation>Payer %1 dans le navigateur…</translation>
    </message>
    <message>
        <source>Sent once. If no answer comes, Cartouche checks. It never pays twice.</source>
        <translation>Envoyé une fois&#xa0;; sans réponse, Cartouche vérifie.</translation>
    </message>
    <message>
        <source>Pay on OVHcloud’s page: Cartouche sees it here.</source>
        <translation>Payez sur la page d’OVHcloud&#xa0;: Cartouche le voit ici.</translation>
    </message>
    <message>
        <source>The page of this order opens. Cartouche sends nothing.</source>
        <translation>La page de cette commande s’ouvre. Cartouche n’envoie rien.</translation>
    </message>
    <message>
        <source>Show in Orders…</source>
        <translation>Afficher dans les commandes…</translation>
    </message>
    <message>
        <source>Ordered today at %1</source>
        <translation>Commandée aujourd’hui à %1</translation>
    </message>
    <message>
        <source>OVHcloud took the payment that was sent at %1 without a refusal, but for a while has shown no trace of it: the order is not paid. You decide whether to pay it again.</source>
        <translation>OVHcloud a pris sans refus le paiement envoyé à %1, mais n’en montre aucune trace depuis un moment&#xa0;: la commande n’est pas payée. Vous décidez de la payer de nouveau ou non.</translation>
    </message>
    <message>
        <source>Confirmed once. Nothing is charged.</source>
        <translation>Confirmée une seule fois. Rien n’est débité.</translation>
    </message>
    <message>
        <source>Nothing is left to do here.</source>
        <translation>Il ne reste rien à faire ici.</translation>
    </message>
    <message>
        <source>Order as PDF…</source>
        <translation>Commande en PDF…</translation>
    </message>
    <message>
        <source>Opens in the browser, to be read or saved</source>
        <translation>S’ouvre dans le navigateur, pour être lue ou enregistrée</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::PriceWords</name>
    <message>
        <source>Registration or renewal period</source>
        <translation>Période d’enregistrement ou de renouvellement</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>DNS zone</source>
        <translation>Zone DNS</translation>
    </message>
    <message>
        <source>comes with the name, no charge</source>
        <translation>comprise avec le nom, sans frais</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Autres lignes</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Réduction</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Hors taxes</translation>
    </message>
    <message>
        <source>VAT %1 %</source>
        <translation>TVA %1&#xa0;%</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Promotion, code %1</source>
        <translation>Promotion, code %1</translation>
    </message>
    <message numerus="yes">
        <source>Transfer, %n month(s)</source>
        <translation>
            <numerusform>Transfert, %n&#xa0;mois</numerusform>
            <numerusform>Transfert, %n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Registration, %n month(s)</source>
        <translation>
            <numerusform>Enregistrement, %n&#xa0;mois</numerusform>
            <numerusform>Enregistrement, %n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS zone, set-up</source>
        <translation>Zone DNS, mise en service</translation>
    </message>
    <message>
        <source>added by OVHcloud with the name</source>
        <translation>ajouté par OVHcloud avec le nom</translation>
    </message>
    <message>
        <source>Line without a description</source>
        <translation>Ligne sans description</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>n’y est plus</translation>
    </message>
    <message>
        <source>in the amount above</source>
        <translation>dans le montant ci-dessus</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>No line names it: see Other lines</source>
        <translation>Aucune ligne ne le nomme&#xa0;: voir Autres lignes</translation>
    </message>
    <message>
        <source>OVHcloud lists nothing for this name</source>
        <translation>OVHcloud n’indique rien pour ce nom</translation>
    </message>
    <message>
        <source>OVHcloud lists no line for this order; its total counts.</source>
        <translation>OVHcloud n’indique aucune ligne pour cette commande&#xa0;; son total fait foi.</translation>
    </message>
    <message>
        <source>The lines cannot be added up: they are in more than one currency. OVHcloud’s total of %1 counts.</source>
        <translation>Les lignes ne peuvent pas être additionnées&#xa0;: elles sont en plusieurs devises. Le total d’OVHcloud de %1 fait foi.</translation>
    </message>
    <message>
        <source>The lines add up to %1, OVHcloud’s total is %2; the total counts.</source>
        <translation>La somme des lignes est de %1, le total d’OVHcloud de %2&#xa0;; le total fait foi.</translation>
    </message>
    <message>
        <source>With the tax that makes %1, OVHcloud’s total with tax is %2; the total counts.</source>
        <translation>Avec les taxes, cela fait %1, le total TTC d’OVHcloud est de %2&#xa0;; le total fait foi.</translation>
    </message>
    <message>
        <source>Tax and total are in different currencies; OVHcloud’s total with tax of %1 counts.</source>
        <translation>Les taxes et le total sont dans des devises différentes&#xa0;; le total TTC d’OVHcloud de %1 fait foi.</translation>
    </message>
    <message>
        <source>In the cart; no line tells what it takes off.</source>
        <translation>Dans le panier&#xa0;; aucune ligne ne dit ce qu’il déduit.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 on this order</source>
        <translation>%1 sur cette commande</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ProgressStrip</name>
    <message>
        <source>Progress of the search</source>
        <translation>Avancement de la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n&#xa0;nom</numerusform>
            <numerusform>%n&#xa0;noms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1&#xa0;sur %2&#xa0;vérifiés</translation>
    </message>
    <message>
        <source>goes on in %1 s</source>
        <translation>reprise dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n&#xa0;sans réponse</numerusform>
            <numerusform>%n&#xa0;sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Names…</source>
        <extracomment>a menu with what can be done with the names of the table</extracomment>
        <translation>Noms…</translation>
    </message>
    <message>
        <source>What to do with the names</source>
        <translation>Que faire avec les noms</translation>
    </message>
    <message>
        <source>Ask the rest</source>
        <extracomment>asks for the names that have no answer yet</extracomment>
        <translation>Demander le reste</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) checked</source>
        <translation>
            <numerusform>%n&#xa0;nom vérifié</numerusform>
            <numerusform>%n&#xa0;noms vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n available</source>
        <translation>
            <numerusform>%n&#xa0;disponible</numerusform>
            <numerusform>%n&#xa0;disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>%1: &quot;45 s&quot;, &quot;9 min 20 s&quot;</extracomment>
        <translation>encore %1 environ</translation>
    </message>
    <message>
        <source>goes on at %1</source>
        <translation>reprise à %1</translation>
    </message>
    <message>
        <source>OVHcloud is busy, next in %1 s</source>
        <translation>OVHcloud est très sollicité, suite dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>OVHcloud asks to wait until %1</source>
        <translation>OVHcloud demande d’attendre jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::PromoCodes</name>
    <message>
        <source>Promo code in the cart</source>
        <translation>Code promo dans le panier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the code %1</source>
        <translation>Retirer le code %1</translation>
    </message>
    <message>
        <source>%1 is in the cart already.</source>
        <translation>%1 est déjà dans le panier.</translation>
    </message>
    <message>
        <source>There is no cart to put a code into yet. Check again, then add it.</source>
        <translation>Il n’y a pas encore de panier où mettre un code. Revérifiez, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>OVHcloud did not take %1: %2</source>
        <translation>OVHcloud n’a pas accepté %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not added: %2</source>
        <translation>%1 n’a pas été ajouté&#xa0;: %2</translation>
    </message>
    <message>
        <source>The cart had to be made anew, without the code %1. Add it again if you want it.</source>
        <translation>Le panier a dû être refait, sans le code %1. Ajoutez-le de nouveau si vous le voulez.</translation>
    </message>
    <message>
        <source>Asking OVHcloud…</source>
        <translation>Demande à OVHcloud…</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Code promo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Autre code</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::QuoteSaver</name>
    <message>
        <source>OVHcloud sandbox</source>
        <translation>Bac à sable OVHcloud</translation>
    </message>
    <message>
        <source>Save the quote</source>
        <translation>Enregistrer le devis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::QuoteWords</name>
    <message numerus="yes">
        <source>Quote for %n domain name(s)</source>
        <translation>
            <numerusform>Devis pour %n&#xa0;nom de domaine</numerusform>
            <numerusform>Devis pour %n&#xa0;noms de domaine</numerusform>
        </translation>
    </message>
    <message>
        <source>From the sandbox: these are no real prices. This is not an order: nothing was bought.</source>
        <translation>Du bac à sable&#xa0;: ce ne sont pas de vrais prix. Ceci n’est pas une commande&#xa0;: rien n’a été acheté.</translation>
    </message>
    <message>
        <source>This is not an order: nothing was bought.</source>
        <translation>Ceci n’est pas une commande&#xa0;: rien n’a été acheté.</translation>
    </message>
    <message>
        <source>Prices as OVHcloud told them on %1 at %2. They may change until the order is made.</source>
        <translation>Prix communiqués par OVHcloud le %1 à %2. Ils peuvent changer jusqu’à la commande.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Code promo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Hors taxes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Réduction</translation>
    </message>
    <message>
        <source>Total without tax</source>
        <translation>Total hors taxes</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>Total TTC</translation>
    </message>
    <message numerus="yes">
        <source>What the next %n year(s) cost</source>
        <translation>
            <numerusform>Coût de la prochaine année (%n)</numerusform>
            <numerusform>Coût des %n&#xa0;prochaines années</numerusform>
        </translation>
    </message>
    <message>
        <source>This order</source>
        <translation>Cette commande</translation>
    </message>
    <message>
        <source>Renewal on %1</source>
        <translation>Renouvellement le %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Contracts to accept</source>
        <translation>Contrats à accepter</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::RefusedModel</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne&#xa0;%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>no name in this row</source>
        <extracomment>of a row of a table: its column of names is empty</extracomment>
        <translation>pas de nom sur cette ligne</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::RenewalDialog</name>
    <message>
        <source>Renewal of each name</source>
        <translation>Renouvellement de chaque nom</translation>
    </message>
    <message>
        <source>OVHcloud renews the ticked names by itself. The others end after their period unless you renew them.</source>
        <translation>OVHcloud renouvelle automatiquement les noms cochés. Les autres prennent fin après leur période, sauf si vous les renouvelez.</translation>
    </message>
    <message>
        <source>Names that OVHcloud renews by itself</source>
        <translation>Noms qu’OVHcloud renouvelle automatiquement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <translation>Garder ce choix</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ResultsActions</name>
    <message>
        <source>Tick all available names	Ctrl+A</source>
        <translation>Cocher tous les noms disponibles	Ctrl+A</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Add to the shortlist</source>
        <translation>Ajouter à la présélection</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Shortlist and watched names…</source>
        <translation>Présélection et noms surveillés…</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copier les noms</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Variants of the words…</source>
        <translation>Variantes des mots…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>As searched</source>
        <extracomment>sort by: the order in which names were typed or listed</extracomment>
        <translation>Ordre de la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) on the shortlist</source>
        <translation>
            <numerusform>%n&#xa0;nom dans la présélection</numerusform>
            <numerusform>%n&#xa0;noms dans la présélection</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay there after the program is closed.</source>
        <translation>La présélection est gardée après la fermeture du programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) watched</source>
        <translation>
            <numerusform>%n&#xa0;nom surveillé</numerusform>
            <numerusform>%n&#xa0;noms surveillés</numerusform>
        </translation>
    </message>
    <message>
        <source>OVHcloud is asked again from time to time while Cartouche runs, and you are told of what changes.</source>
        <translation>Tant qu’il est ouvert, Cartouche redemande à OVHcloud de temps en temps et vous prévient de ce qui change.</translation>
    </message>
    <message>
        <source>Export the names</source>
        <translation>Exporter les noms</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Noms seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) exported</source>
        <translation>
            <numerusform>%n&#xa0;nom exporté</numerusform>
            <numerusform>%n&#xa0;noms exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all rows…</source>
        <translation>Exporter toutes les lignes…</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ResultsProxy</name>
    <message>
        <source>Selected</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>1re année</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouv.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n&#xa0;an</numerusform>
            <numerusform>%n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking again failed (%1): this is the answer from before.</source>
        <translation>La nouvelle demande a échoué (%1)&#xa0;: ceci est la réponse précédente.</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ReviewChecks</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Looking in your account and your orders…</source>
        <translation>Recherche dans votre compte et vos commandes…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more name(s)</source>
        <translation>
            <numerusform>et %n&#xa0;autre nom</numerusform>
            <numerusform>et %n&#xa0;autres noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account and orders could not be checked</source>
        <translation>Votre compte et vos commandes n’ont pas pu être vérifiés</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>%1 is already yours</source>
        <translation>%1 est déjà à vous</translation>
    </message>
    <message>
        <source>Leave it out in the offers.</source>
        <translation>Écartez-le dans les offres.</translation>
    </message>
    <message>
        <source>%1 is in an order whose outcome is unknown</source>
        <translation>%1 est dans une commande à l’issue inconnue</translation>
    </message>
    <message>
        <source>A registry task of %1 has failed and may be tried again</source>
        <translation>Une tâche du registre pour %1 a échoué et peut être relancée</translation>
    </message>
    <message>
        <source>The registry is already at work for %1</source>
        <translation>Le registre traite déjà %1</translation>
    </message>
    <message>
        <source>%1 is in an open order</source>
        <translation>%1 est dans une commande ouverte</translation>
    </message>
    <message>
        <source>Order %1, not paid yet</source>
        <translation>Commande %1, pas encore payée</translation>
    </message>
    <message>
        <source>Order %1, under way</source>
        <translation>Commande %1, en cours</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Afficher la commande</translation>
    </message>
    <message>
        <source>Show order %1</source>
        <translation>Afficher la commande %1</translation>
    </message>
    <message>
        <source>Not in your account, in no open order</source>
        <translation>Ni dans votre compte, ni dans une commande ouverte</translation>
    </message>
    <message>
        <source>OVHcloud did not tell which names you have.</source>
        <translation>OVHcloud n’a pas communiqué quels noms vous avez.</translation>
    </message>
    <message>
        <source>OVHcloud did not tell everything about your orders.</source>
        <translation>OVHcloud n’a pas tout communiqué sur vos commandes.</translation>
    </message>
    <message>
        <source>OVHcloud did not tell what the registry is at work on.</source>
        <translation>OVHcloud n’a pas communiqué ce que traite le registre.</translation>
    </message>
    <message>
        <source>No double found where Cartouche could look</source>
        <translation>Aucun doublon trouvé là où Cartouche a pu regarder</translation>
    </message>
    <message>
        <source>No spend ceiling is set</source>
        <translation>Aucun plafond de dépense défini</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Définir…</translation>
    </message>
    <message>
        <source>Set a spend ceiling…</source>
        <translation>Définir un plafond de dépense…</translation>
    </message>
    <message>
        <source>Over your day’s ceiling: %1 of %2</source>
        <translation>Au-dessus de votre plafond du jour&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Over your ceiling: %1 of %2</source>
        <translation>Au-dessus de votre plafond&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Within your day’s ceiling: %1 of %2</source>
        <translation>Sous votre plafond du jour&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Within your ceiling: %1 of %2</source>
        <translation>Sous votre plafond&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of it ordered earlier today</source>
        <translation>dont %1 commandés plus tôt aujourd’hui</translation>
    </message>
    <message>
        <source>Change ceiling…</source>
        <translation>Modifier le plafond…</translation>
    </message>
    <message>
        <source>%1 cannot be ordered: see Checks</source>
        <translation>%1 non commandable&#xa0;: voir Vérifications</translation>
    </message>
    <message>
        <source>Some names cannot be ordered: see Checks</source>
        <translation>Noms non commandables&#xa0;: voir Vérifications</translation>
    </message>
    <message>
        <source>Your account could not be checked, check again</source>
        <translation>Votre compte n’a pas été vérifié, revérifiez</translation>
    </message>
    <message>
        <source>Over your day’s ceiling of %1</source>
        <translation>Au-dessus du plafond du jour de %1</translation>
    </message>
    <message>
        <source>Over your ceiling of %1</source>
        <translation>Au-dessus de votre plafond de %1</translation>
    </message>
    <message numerus="yes">
        <source>Registry rules not checked beforehand for %n name(s)</source>
        <translation>
            <numerusform>Règles du registre non vérifiées d’avance pour %n nom</numerusform>
            <numerusform>Règles du registre non vérifiées d’avance pour %n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. OVHcloud took the cart nevertheless.</source>
        <translation>%1. OVHcloud a accepté le panier malgré tout.</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ReviewConsents</name>
    <message>
        <source>Tick the other box to order</source>
        <translation>Cochez l’autre case</translation>
    </message>
    <message>
        <source>Tick the 2 boxes to order</source>
        <translation>Cochez les 2&#xa0;cases</translation>
    </message>
    <message>
        <source>Tick the 3 boxes to order</source>
        <translation>Cochez les 3&#xa0;cases</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>Votre accord</translation>
    </message>
    <message>
        <source>I accept OVHcloud’s terms.</source>
        <translation>J’accepte les conditions d’OVHcloud.</translation>
    </message>
    <message numerus="yes">
        <source>I have read and accept the %n contract(s).</source>
        <translation>
            <numerusform>J’ai lu et j’accepte %n&#xa0;contrat.</numerusform>
            <numerusform>J’ai lu et j’accepte les %n&#xa0;contrats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver now. I give up my 14-day right to withdraw.</source>
        <translation>Livrez maintenant. Je renonce à mon droit de rétractation de 14&#xa0;jours.</translation>
    </message>
    <message>
        <source>Once registered, these names cannot be cancelled or refunded.</source>
        <translation>Une fois enregistrés, ces noms ne sont ni annulables ni remboursables.</translation>
    </message>
    <message>
        <source>Order again: %1</source>
        <translation>Commander de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the way already: you may pay twice for the same thing, and the second order may fail.</source>
        <translation>Déjà en route&#xa0;: vous risquez de payer deux fois la même chose, et la seconde commande peut échouer.</translation>
    </message>
    <message>
        <source>Pay at once with %1</source>
        <translation>Payer aussitôt avec %1</translation>
    </message>
    <message>
        <source>The order then pays itself: %1 without another click. Otherwise you choose on the next page.</source>
        <translation>La commande se paie alors d’elle-même&#xa0;: %1 sans autre clic. Sinon, vous choisissez à la page suivante.</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ReviewCost</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n&#xa0;an</numerusform>
            <numerusform>%n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the next %n year(s) cost</source>
        <translation>
            <numerusform>Coût de la prochaine année (%n)</numerusform>
            <numerusform>Coût des %n&#xa0;prochaines années</numerusform>
        </translation>
    </message>
    <message>
        <source>This order</source>
        <translation>Cette commande</translation>
    </message>
    <message>
        <source>Not renewed by itself: OVHcloud is told so once the names are delivered. Without a renewal (%1) the first of them ends on %2.</source>
        <translation>Pas de renouvellement automatique&#xa0;: OVHcloud en est informé une fois les noms livrés. Sans renouvellement (%1), le premier prend fin le %2.</translation>
    </message>
    <message>
        <source>Not renewed by itself: OVHcloud is told so once the names are delivered.</source>
        <translation>Pas de renouvellement automatique&#xa0;: OVHcloud en est informé une fois les noms livrés.</translation>
    </message>
    <message>
        <source>OVHcloud renews by itself unless you switch that off.</source>
        <translation>OVHcloud renouvelle automatiquement, sauf si vous désactivez cela.</translation>
    </message>
    <message numerus="yes">
        <source>OVHcloud renews by itself, except for %n name(s), about which it is told once delivered.</source>
        <translation>
            <numerusform>OVHcloud renouvelle automatiquement, sauf %n&#xa0;nom&#xa0;: il en est informé après la livraison.</numerusform>
            <numerusform>OVHcloud renouvelle automatiquement, sauf %n&#xa0;noms&#xa0;: il en est informé après la livraison.</numerusform>
        </translation>
    </message>
    <message>
        <source>First debit: %1 on %2.</source>
        <translation>Premier prélèvement&#xa0;: %1 le %2.</translation>
    </message>
    <message numerus="yes">
        <source>Without the renewals of %n name(s), whose price OVHcloud has not told.</source>
        <translation>
            <numerusform>Sans le renouvellement de %n&#xa0;nom, dont OVHcloud n’a pas communiqué le prix.</numerusform>
            <numerusform>Sans le renouvellement de %n&#xa0;noms, dont OVHcloud n’a pas communiqué le prix.</numerusform>
        </translation>
    </message>
    <message>
        <source>The renewals are without tax: the rate cannot be told from this order.</source>
        <translation>Les renouvellements sont hors taxes&#xa0;: le taux ne peut pas être déduit de cette commande.</translation>
    </message>
    <message>
        <source>OVHcloud renews all names by itself</source>
        <translation>OVHcloud renouvelle automatiquement tous les noms</translation>
    </message>
    <message>
        <source>No name is renewed by itself</source>
        <translation>Aucun nom n’est renouvelé automatiquement</translation>
    </message>
    <message>
        <source>Choose for each name…</source>
        <translation>Choisir pour chaque nom…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the number of years</source>
        <translation>Changer le nombre d’années</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the renewal…</source>
        <translation>Modifier le renouvellement…</translation>
    </message>
    <message numerus="yes">
        <source>The sum is what keeping every name costs: it counts the renewals of the %n name(s), too, that OVHcloud does not renew by itself.</source>
        <translation>
            <numerusform>La somme est ce qu’il en coûte de garder chaque nom&#xa0;: elle compte aussi les renouvellements de %n nom qu’OVHcloud ne renouvelle pas de lui-même.</numerusform>
            <numerusform>La somme est ce qu’il en coûte de garder chaque nom&#xa0;: elle compte aussi les renouvellements de %n noms qu’OVHcloud ne renouvelle pas de lui-même.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Checking with OVHcloud…</source>
        <translation>Vérification auprès d’OVHcloud…</translation>
    </message>
    <message>
        <source>Nothing was ordered. Mend what is marked, or check again.</source>
        <translation>Rien n’est commandé. Corrigez ou revérifiez.</translation>
    </message>
    <message>
        <source>Order sent at %1, waiting for the answer…</source>
        <translation>Commande envoyée à %1, réponse attendue…</translation>
    </message>
    <message>
        <source>Checking the price once more…</source>
        <translation>Dernière vérification du prix…</translation>
    </message>
    <message>
        <source>Nothing is sent again.</source>
        <translation>Rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>One of these names is in an order whose outcome is unknown</source>
        <translation>Un nom est dans une commande à l’issue inconnue</translation>
    </message>
    <message>
        <source>Checked %1 ago, check again</source>
        <translation>Vérifié il y a %1, revérifiez</translation>
    </message>
    <message>
        <source>Sent once. If no answer comes, Cartouche checks.</source>
        <translation>Envoyée une fois. Sans réponse, vérification.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Order for %1 (sandbox, nothing is bought)</source>
        <translation>Commander pour %1 (bac à sable, rien n’est acheté)</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Commander pour %1</translation>
    </message>
    <message>
        <source>Order for %1 incl. tax (obligation to pay)</source>
        <translation>Commander pour %1 TTC (obligation de paiement)</translation>
    </message>
    <message>
        <source>Checked with OVHcloud %1 ago</source>
        <translation>Vérifié auprès d’OVHcloud il y a %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>OVHcloud changed the conditions of this order</source>
        <translation>OVHcloud a changé les conditions de cette commande</translation>
    </message>
    <message>
        <source>The price changed: %1 → %2</source>
        <translation>Le prix a changé&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Nothing was ordered. Look at the marked lines, then decide again.</source>
        <translation>Rien n’est commandé. Regardez les lignes marquées, puis décidez de nouveau.</translation>
    </message>
    <message>
        <source>Go to the entry</source>
        <translation>Aller à la saisie</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Chercher d’autres noms</translation>
    </message>
    <message>
        <source>Quote saved</source>
        <translation>Devis enregistré</translation>
    </message>
    <message>
        <source>Save quote…</source>
        <translation>Enregistrer le devis…</translation>
    </message>
    <message>
        <source>Order and pay %1 incl. tax with %2</source>
        <translation>Commander et payer %1 TTC avec %2</translation>
    </message>
    <message>
        <source>Order and pay %1 (sandbox, nothing is bought)</source>
        <translation>Commander et payer %1 (bac à sable, rien n’est acheté)</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ReviewPrices</name>
    <message>
        <source>Name and line</source>
        <translation>Nom et ligne</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Hors taxes</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ReviewSide</name>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::RuleNotice</name>
    <message>
        <source>Rule not checked – asked again at Review</source>
        <translation>Règle non vérifiée – redemandée au récapitulatif</translation>
    </message>
    <message>
        <source>The registry’s rule could not be read. You can go on; OVHcloud judges.</source>
        <translation>La règle du registre n’a pas pu être lue. Vous pouvez continuer&#xa0;; OVHcloud en juge.</translation>
    </message>
    <message numerus="yes">
        <source>%n more is marked below.</source>
        <translation>
            <numerusform>%n&#xa0;autre est marquée ci-dessous.</numerusform>
            <numerusform>%n&#xa0;autres sont marquées ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Registry rule, given by OVHcloud.</source>
        <translation>Règle du registre, donnée par OVHcloud.</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>Modifier le contact…</translation>
    </message>
    <message>
        <source>Choose another contact</source>
        <translation>Choisir un autre contact</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::SearchField</name>
    <message>
        <source>exemple.fr, or a word to try with the chosen extensions</source>
        <translation>exemple.fr, ou un mot à essayer avec les extensions choisies</translation>
    </message>
    <message>
        <source>Names to search</source>
        <translation>Noms à rechercher</translation>
    </message>
    <message>
        <source>Ask OVHcloud now</source>
        <translation>Interroger OVHcloud</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::SearchPage</name>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n&#xa0;nom</numerusform>
            <numerusform>%n&#xa0;noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Only OVHcloud is asked. Nothing you type goes anywhere else.</source>
        <translation>Seul OVHcloud est interrogé. Rien de ce que vous tapez ne va ailleurs.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Type a name or paste a list</source>
        <translation>Tapez un nom ou collez une liste</translation>
    </message>
    <message>
        <source>Names are asked at OVHcloud only.</source>
        <translation>Les noms ne sont demandés qu’à OVHcloud.</translation>
    </message>
    <message>
        <source>Prices need an account</source>
        <translation>Les prix demandent un compte</translation>
    </message>
    <message>
        <source>OVHcloud tells prices to signed-in customers. The sandbox needs no account.</source>
        <translation>OVHcloud donne ses prix aux clients connectés. Le bac à sable ne demande pas de compte.</translation>
    </message>
    <message>
        <source>No name is selected yet</source>
        <translation>Aucun nom n’est encore choisi</translation>
    </message>
    <message>
        <source>Tick at least one name that can be ordered, then go on.</source>
        <translation>Cochez au moins un nom qui peut être commandé, puis continuez.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>No name passes the filter</source>
        <translation>Aucun nom ne passe le filtre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>With variants</source>
        <translation>Avec variantes</translation>
    </message>
    <message>
        <source>Prices incl. %1 % VAT</source>
        <translation>Prix TTC, TVA %1&#xa0;%</translation>
    </message>
    <message>
        <source>Prices without tax</source>
        <translation>Prix hors taxes</translation>
    </message>
    <message>
        <source>reading the price list…</source>
        <translation>lecture du catalogue de prix…</translation>
    </message>
    <message>
        <source>price list: %1 old</source>
        <translation>catalogue de prix&#xa0;: il y a %1</translation>
    </message>
    <message>
        <source>A search is not finished: %1 of %2 checked</source>
        <translation>Une recherche n’est pas terminée&#xa0;: %1&#xa0;sur %2&#xa0;vérifiés</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Asking the offers once more…</source>
        <translation>Dernière vérification des offres…</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) changed since your search</source>
        <translation>
            <numerusform>%n&#xa0;offre a changé depuis votre recherche</numerusform>
            <numerusform>%n&#xa0;offres ont changé depuis votre recherche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the row shows what OVHcloud says now. Nothing was put into the cart. Look at it, then go on.</source>
        <translation>%1&#xa0;: la ligne montre ce qu’OVHcloud répond maintenant. Rien n’a été mis dans le panier. Regardez, puis continuez.</translation>
    </message>
    <message>
        <source>price list of %1</source>
        <translation>catalogue de prix du %1</translation>
    </message>
    <message>
        <source>Resume list</source>
        <translation>Reprendre la liste</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1&#xa0;sur %2&#xa0;vérifiés</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::StateWords</name>
    <message>
        <source>Available – standard price</source>
        <translation>Disponible – prix standard</translation>
    </message>
    <message>
        <source>Premium – own price</source>
        <translation>Premium – prix propre</translation>
    </message>
    <message>
        <source>Sold by its holder</source>
        <translation>Vendu par son titulaire</translation>
    </message>
    <message>
        <source>Needs your consent</source>
        <translation>Votre accord requis</translation>
    </message>
    <message>
        <source>Transfer code needed</source>
        <translation>Code de transfert requis</translation>
    </message>
    <message>
        <source>Renewal %1× higher</source>
        <translation>Renouvellement %1× plus cher</translation>
    </message>
    <message>
        <source>Promotion %1</source>
        <translation>Promotion %1</translation>
    </message>
    <message>
        <source>%1 without tax for the first period</source>
        <translation>%1 hors taxes pour la première période</translation>
    </message>
    <message>
        <source>renewal %1</source>
        <translation>renouvellement %1</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n&#xa0;an</numerusform>
            <numerusform>%n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n&#xa0;mois</numerusform>
            <numerusform>%n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Renewal was %1</source>
        <translation>Renouvellement avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needs papers</source>
        <translation>Justificatif requis</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>limited in number</source>
        <translation>en nombre limité</translation>
    </message>
    <message>
        <source>by the price list %1 for the first period</source>
        <translation>%1 selon le catalogue de prix pour la première période</translation>
    </message>
    <message>
        <source>%1 with tax for the first period</source>
        <translation>%1 TTC pour la première période</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s): %1</source>
        <translation>
            <numerusform>%n&#xa0;an&#xa0;: %1</numerusform>
            <numerusform>%n&#xa0;ans&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>In an open order</source>
        <translation>Dans une commande ouverte</translation>
    </message>
    <message>
        <source>Price lowered</source>
        <translation>Prix en baisse</translation>
    </message>
    <message>
        <source>New extension</source>
        <translation>Nouvelle extension</translation>
    </message>
    <message>
        <source>Contact in %1 needed</source>
        <translation>Contact à %1 requis</translation>
    </message>
    <message>
        <source>EU residence needed</source>
        <translation>Résidence UE requise</translation>
    </message>
    <message>
        <source>EEA residence needed</source>
        <translation>Résidence EEE requise</translation>
    </message>
    <message>
        <source>European residence needed</source>
        <translation>Résidence en Europe requise</translation>
    </message>
    <message>
        <source>Residence in %1 needed</source>
        <translation>Résidence requise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Residence limited</source>
        <translation>Résidence limitée</translation>
    </message>
    <message>
        <source>The owner of a %1 name lives in the European Union.</source>
        <translation>Le titulaire d’un nom en %1 réside dans l’Union européenne.</translation>
    </message>
    <message>
        <source>The owner of a %1 name lives in the European Economic Area.</source>
        <translation>Le titulaire d’un nom en %1 réside dans l’Espace économique européen.</translation>
    </message>
    <message>
        <source>The owner of a %1 name lives in the European Union or in one of its neighbours.</source>
        <translation>Le titulaire d’un nom en %1 réside dans l’Union européenne ou dans un pays voisin.</translation>
    </message>
    <message>
        <source>The owner of a %1 name lives in: %2.</source>
        <translation>Le titulaire d’un nom en %1 réside dans l’un de ces lieux&#xa0;: %2.</translation>
    </message>
    <message>
        <source>An administrator who lives there does as well.</source>
        <translation>Un administrateur qui y réside convient aussi.</translation>
    </message>
    <message>
        <source>Other ties to the place may do as well.</source>
        <translation>D’autres liens avec le lieu peuvent aussi convenir.</translation>
    </message>
    <message>
        <source>The registry of %1 asks for more than the usual entries.</source>
        <translation>Le registre de %1 demande plus que les saisies habituelles.</translation>
    </message>
    <message>
        <source>The details page says what is asked before anything is ordered.</source>
        <translation>La page des détails dit ce qui est demandé avant toute commande.</translation>
    </message>
    <message>
        <source>Register it at the standard price</source>
        <translation>L’enregistrer au prix standard</translation>
    </message>
    <message>
        <source>Register it at its premium price</source>
        <translation>L’enregistrer à son prix premium</translation>
    </message>
    <message>
        <source>Transfer it here, as its holder</source>
        <translation>Le transférer ici, en tant que titulaire</translation>
    </message>
    <message>
        <source>Transfer it here, as its holder, at its premium price</source>
        <translation>Le transférer ici, en tant que titulaire, à son prix premium</translation>
    </message>
    <message>
        <source>Buy it from its holder</source>
        <translation>L’acheter à son titulaire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Also offered: %1</source>
        <translation>Autres offres&#xa0;: %1</translation>
    </message>
    <message>
        <source>the first year was %1</source>
        <translation>la première année était à %1</translation>
    </message>
    <message>
        <source>the renewal was %1</source>
        <translation>le renouvellement était à %1</translation>
    </message>
    <message>
        <source>Price moved: %1</source>
        <translation>Le prix a changé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last check failed</source>
        <translation>Vérification échouée</translation>
    </message>
    <message>
        <source>marked for copying and export</source>
        <translation>marqué pour copie et export</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::StorageNotice</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The journal was damaged</source>
        <translation>Le journal était endommagé</translation>
    </message>
    <message>
        <source>Cartouche has set it aside as %1 and begun a new one; nothing was deleted. Orders sent before are not known here any more: before you order names again, look under “Orders” at OVHcloud.</source>
        <translation>Cartouche l’a mis de côté sous le nom %1 et en a commencé un nouveau&#xa0;; rien n’a été supprimé. Les commandes déjà envoyées ne sont plus connues ici&#xa0;: avant de commander de nouveau des noms, regardez sous «&#xa0;Commandes&#xa0;» chez OVHcloud.</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>Ne plus afficher</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::UndoNote</name>
    <message>
        <source>Undo</source>
        <translation>Revenir en arrière</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::UnknownNotice</name>
    <message>
        <source>The order for %1 left on %2 at %3, but no clear answer came back.</source>
        <translation>La commande pour %1 est partie le %2 à %3, mais aucune réponse claire n’est revenue.</translation>
    </message>
    <message>
        <source>Needs you – point out the right order</source>
        <translation>À vous – désignez la bonne commande</translation>
    </message>
    <message>
        <source>Outcome unknown – checking with OVHcloud</source>
        <translation>Issue inconnue – vérification auprès d’OVHcloud</translation>
    </message>
    <message>
        <source>Nothing is sent again, and these names are locked until it is settled.</source>
        <translation>Rien n’est renvoyé, et ces noms sont verrouillés tant que ce n’est pas réglé.</translation>
    </message>
    <message>
        <source>Looking now…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>The last look got no answer; the next one is at %1.</source>
        <translation>La dernière vérification est restée sans réponse&#xa0;; la prochaine est à %1.</translation>
    </message>
    <message numerus="yes">
        <source>Looked %n time(s); the next look is at %1.</source>
        <translation>
            <numerusform>%n&#xa0;vérification faite&#xa0;; la prochaine est à %1.</numerusform>
            <numerusform>%n&#xa0;vérifications faites&#xa0;; la prochaine est à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>OVHcloud does not tell whether it was made. Look at your orders there, then say in “Orders” what is right. Nothing is sent again.</source>
        <translation>OVHcloud ne dit pas si elle a été créée. Consultez-y vos commandes, puis dites dans «&#xa0;Commandes&#xa0;» ce qui est juste. Rien n’est renvoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may be it: say in “Orders” which one, or that none is. Nothing is sent again.</source>
        <translation>
            <numerusform>%n&#xa0;commande correspond peut-être&#xa0;: dites dans «&#xa0;Commandes&#xa0;» si c’est la bonne. Rien n’est renvoyé.</numerusform>
            <numerusform>%n&#xa0;commandes correspondent peut-être&#xa0;: dites dans «&#xa0;Commandes&#xa0;» laquelle est la bonne, ou qu’aucune ne l’est. Rien n’est renvoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not placed – the cart is free again</source>
        <translation>Non passée – le panier est de nouveau libre</translation>
    </message>
    <message>
        <source>No order for %1 was made by what was sent on %2 at %3. You decide whether to order.</source>
        <translation>L’envoi du %2 à %3 n’a créé aucune commande pour %1. Vous décidez de commander ou non.</translation>
    </message>
    <message>
        <source>Point out…</source>
        <translation>Désigner…</translation>
    </message>
    <message>
        <source>Orders…</source>
        <translation>Commandes…</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::UsualEntries</name>
    <message>
        <source>the data of this account</source>
        <translation>les données de ce compte</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>ce compte</translation>
    </message>
    <message>
        <source>Owner: %1. Administrator: %2. Technical: %3. Name servers: %4.</source>
        <translation>Titulaire&#xa0;: %1. Administrateur&#xa0;: %2. Technique&#xa0;: %3. Serveurs de noms&#xa0;: %4.</translation>
    </message>
    <message>
        <source>OVHcloud’s DNS zone</source>
        <translation>Zone DNS d’OVHcloud</translation>
    </message>
    <message>
        <source>Use your usual entries “%1”?</source>
        <translation>Utiliser vos saisies habituelles «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Use for all names</source>
        <translation>Utiliser pour tous les noms</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Use for %1 only</source>
        <translation>Utiliser pour %1 seulement</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove the usual entries “%1”?</source>
        <translation>Retirer les saisies habituelles «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What is filled in stays as it is.</source>
        <translation>Ce qui est rempli reste tel quel.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep the entries of %1 as usual…</source>
        <translation>Garder les saisies de %1 comme habituelles…</translation>
    </message>
    <message>
        <source>Usual entries</source>
        <translation>Saisies habituelles</translation>
    </message>
    <message>
        <source>Owner, accounts and name servers are kept under this name:</source>
        <translation>Le titulaire, les comptes et les serveurs de noms sont gardés sous ce nom&#xa0;:</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelles</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::VariantsDialog</name>
    <message>
        <source>Variants – Cartouche</source>
        <translation>Variantes – Cartouche</translation>
    </message>
    <message>
        <source>Variants of %1</source>
        <translation>Variantes du mot %1</translation>
    </message>
    <message numerus="yes">
        <source>Variants of %Ln word(s)</source>
        <translation>
            <numerusform>Variantes de %Ln&#xa0;mot</numerusform>
            <numerusform>Variantes de %Ln&#xa0;mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Mots devant</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Mots derrière</translation>
    </message>
    <message>
        <source>With and without hyphens</source>
        <translation>Avec et sans traits d’union</translation>
    </message>
    <message>
        <source>Plural and singular</source>
        <translation>Pluriel et singulier</translation>
    </message>
    <message>
        <source>Without accents</source>
        <translation>Sans accents</translation>
    </message>
    <message>
        <source>With accents</source>
        <translation>Avec accents</translation>
    </message>
    <message>
        <source>Words to put before, separated by commas</source>
        <translation>Mots à mettre devant, séparés par des virgules</translation>
    </message>
    <message>
        <source>Words to put behind, separated by commas</source>
        <translation>Mots à mettre derrière, séparés par des virgules</translation>
    </message>
    <message>
        <source>Also with a hyphen between</source>
        <translation>Aussi avec un trait d’union</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Ce qui s’ajoute</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add these words</source>
        <translation>Ajouter ces mots</translation>
    </message>
    <message numerus="yes">
        <source>adds %Ln word(s)</source>
        <translation>
            <numerusform>ajoute %Ln&#xa0;mot</numerusform>
            <numerusform>ajoute %Ln&#xa0;mots</numerusform>
        </translation>
    </message>
    <message>
        <source>This adds nothing new</source>
        <translation>Cela n’apporte rien de nouveau</translation>
    </message>
    <message>
        <source>Tick what is to vary</source>
        <translation>Cochez ce qui doit varier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;mot</numerusform>
            <numerusform>%Ln&#xa0;mots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extension(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;extension</numerusform>
            <numerusform>%Ln&#xa0;extensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) more</source>
        <translation>
            <numerusform>%Ln&#xa0;nom de plus</numerusform>
            <numerusform>%Ln&#xa0;noms de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. There would be more; the list ends here.</source>
        <translation>%1. Il y en aurait plus&#xa0;; la liste s’arrête là.</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::WaysToPay</name>
    <message>
        <source>Pay with</source>
        <translation>Payer avec</translation>
    </message>
    <message>
        <source>What OVHcloud accepts for this order</source>
        <translation>Ce qu’OVHcloud accepte pour cette commande</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Asking what this order can be paid with…</source>
        <translation>Recherche des moyens de paiement acceptés…</translation>
    </message>
    <message>
        <source>%1: the ways to pay could not be read. Your order is safe; nothing was charged.</source>
        <translation>%1&#xa0;: les moyens de paiement n’ont pas pu être lus. Votre commande est en sécurité&#xa0;; rien n’a été débité.</translation>
    </message>
    <message>
        <source>Your account has no payment method that this order accepts. Pay in the browser.</source>
        <translation>Votre compte n’a aucun moyen de paiement accepté pour cette commande. Payez dans le navigateur.</translation>
    </message>
    <message>
        <source>Add a payment method in the browser…</source>
        <translation>Ajouter un moyen de paiement dans le navigateur…</translation>
    </message>
    <message>
        <source>A payment that was begun may still arrive. OVHcloud’s page of the order tells, and takes a new one only if it can be paid.</source>
        <translation>Un paiement commencé peut encore arriver. La page de la commande chez OVHcloud le dit, et n’en accepte un nouveau que si elle peut être payée.</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::WizardPage</name>
    <message>
        <source>Accounts…</source>
        <translation>Ouvrir les comptes…</translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::WizardRail</name>
    <message>
        <source>Orders…</source>
        <translation>Commandes…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisissez-en un</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Noms…</translation>
    </message>
    <message>
        <source>Shortlist and watched names</source>
        <translation>Présélection et noms surveillés</translation>
    </message>
</context>
</TS>
