<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cartouche::forms::FieldEditor</name>
    <message numerus="yes">
        <source>differs from %n other name(s)</source>
        <translation>
            <numerusform>differs from %n other name</numerusform>
            <numerusform>differs from %n other names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::forms::FitWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of names of fields</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::forms::LabelWords</name>
    <message numerus="yes">
        <source>%n character(s) too long for the registry.</source>
        <translation>
            <numerusform>%n character too long for the registry.</numerusform>
            <numerusform>%n characters too long for the registry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declare this for all %n %1 names</source>
        <translation>
            <numerusform>Declare this for the %n %1 name</numerusform>
            <numerusform>Declare this for all %n %1 names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declare this for all %n names</source>
        <translation>
            <numerusform>Declare this for the %n name</numerusform>
            <numerusform>Declare this for all %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use this for all %n names</source>
        <translation>
            <numerusform>Use this for the %n name</numerusform>
            <numerusform>Use this for all %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::forms::NameServersEditor</name>
    <message numerus="yes">
        <source>At least %n name server(s) are needed.</source>
        <translation>
            <numerusform>At least %n name server is needed.</numerusform>
            <numerusform>At least %n name servers are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order these options for all %n names</source>
        <translation>
            <numerusform>Order these options for %n name</numerusform>
            <numerusform>Order these options for all %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::forms::RegistryDataEditor</name>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>at most %n character</numerusform>
            <numerusform>at most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::forms::RuleWords</name>
    <message numerus="yes">
        <source>At most %Ln characters</source>
        <translation>
            <numerusform>At most %Ln character</numerusform>
            <numerusform>At most %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters</source>
        <translation>
            <numerusform>At least %Ln character</numerusform>
            <numerusform>At least %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %L1 to %Ln characters</source>
        <translation>
            <numerusform>From %L1 to %Ln character</numerusform>
            <numerusform>From %L1 to %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 or %Ln more</source>
        <comment>of a list of values</comment>
        <translation>
            <numerusform>%1 or %Ln more</numerusform>
            <numerusform>%1 or %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::ChipButton</name>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>spoken after the name of a filter of the orders window</extracomment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::RailLink</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <extracomment>spoken after the text of the button &quot;Orders…&quot;</extracomment>
        <translation>
            <numerusform>%n waiting for you</numerusform>
            <numerusform>%n waiting for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::widgets::YearsSlider</name>
    <message numerus="yes">
        <source>Total over %n year(s)</source>
        <translation>
            <numerusform>Total over %n year</numerusform>
            <numerusform>Total over %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::windows::EventWords</name>
    <message numerus="yes">
        <source>%n more steps, in the support file</source>
        <translation>
            <numerusform>%n more step, in the support file</numerusform>
            <numerusform>%n more steps, in the support file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names, %1 incl. tax</source>
        <translation>
            <numerusform>%n name, %1 incl. tax</numerusform>
            <numerusform>%n names, %1 incl. tax</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders may be it</source>
        <translation>
            <numerusform>%n order may be it</numerusform>
            <numerusform>%n orders may be it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders looked at: %n may be it</source>
        <translation>
            <numerusform>Orders looked at: %n may be it</numerusform>
            <numerusform>Orders looked at: %n may be it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::windows::KeySteps</name>
    <message numerus="yes">
        <source>%n right(s) missing, for example %1</source>
        <translation>
            <numerusform>%n right missing, for example %1</numerusform>
            <numerusform>%n rights missing, for example %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::windows::NameWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::windows::NamesBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::windows::NamesExport</name>
    <message numerus="yes">
        <source>%n name(s) exported</source>
        <translation>
            <numerusform>%n name exported</numerusform>
            <numerusform>%n names exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::windows::NamesRemoval</name>
    <message numerus="yes">
        <source>%n names are no longer watched</source>
        <translation>
            <numerusform>%n name is no longer watched</numerusform>
            <numerusform>%n names are no longer watched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names removed from the shortlist</source>
        <translation>
            <numerusform>%n name removed from the shortlist</numerusform>
            <numerusform>%n names removed from the shortlist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::windows::Notifier</name>
    <message numerus="yes">
        <source>News of %n watched names</source>
        <translation>
            <numerusform>News of %n watched name</numerusform>
            <numerusform>News of %n watched names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News of %n orders</source>
        <translation>
            <numerusform>News of %n order</numerusform>
            <numerusform>News of %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::windows::OrderFacts</name>
    <message numerus="yes">
        <source>and %n more names</source>
        <translation>
            <numerusform>and %n more name</numerusform>
            <numerusform>and %n more names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::windows::OrderStateWords</name>
    <message numerus="yes">
        <source>Delivering – %1 of %n names</source>
        <translation>
            <numerusform>Delivering – %1 of %n name</numerusform>
            <numerusform>Delivering – %1 of %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent again. Ordering these %n names is locked until this is settled.</source>
        <extracomment>%n: how many names the order has</extracomment>
        <translation>
            <numerusform>Nothing is sent again. Ordering this name is locked until this is settled.</numerusform>
            <numerusform>Nothing is sent again. Ordering these %n names is locked until this is settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OVHcloud does not say clearly which order this was. Nothing is sent again, and ordering these %n names is locked until you decide.</source>
        <extracomment>%n: how many names the order has</extracomment>
        <translation>
            <numerusform>OVHcloud does not say clearly which order this was. Nothing is sent again, and ordering this name is locked until you decide.</numerusform>
            <numerusform>OVHcloud does not say clearly which order this was. Nothing is sent again, and ordering these %n names is locked until you decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n names</source>
        <extracomment>behind the first name of an order</extracomment>
        <translation>
            <numerusform>+ %n name</numerusform>
            <numerusform>+ %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registration of %n name(s) was cancelled. Ask OVHcloud’s support about the money for it, with the number of the order.</source>
        <extracomment>%n: how many names</extracomment>
        <translation>
            <numerusform>The registration of one name was cancelled. Ask OVHcloud’s support about the money for it, with the number of the order.</numerusform>
            <numerusform>The registration of %n names was cancelled. Ask OVHcloud’s support about the money for them, with the number of the order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::windows::OrdersWindow</name>
    <message numerus="yes">
        <source>Exported, %n events</source>
        <translation>
            <numerusform>Exported, %n event</numerusform>
            <numerusform>Exported, %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported, %n paid orders</source>
        <translation>
            <numerusform>Exported, %n paid order</numerusform>
            <numerusform>Exported, %n paid orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are not read yet: they are marked in the file, and missing in its sums. They are being read while this window is open; then export again.</source>
        <translation>
            <numerusform>%n order is not read yet: it is marked in the file, and missing in its sums. It is being read while this window is open; then export again.</numerusform>
            <numerusform>%n orders are not read yet: they are marked in the file, and missing in its sums. They are being read while this window is open; then export again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::windows::RepairEditor</name>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ChoiceSummary</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ContactChooser</name>
    <message numerus="yes">
        <source>%Ln older contact(s) of your account are not listed.</source>
        <translation>
            <numerusform>%Ln older contact of your account is not listed.</numerusform>
            <numerusform>%Ln older contacts of your account are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) cannot be used here: OVHcloud wants another kind.</source>
        <translation>
            <numerusform>%Ln contact cannot be used here: OVHcloud wants another kind.</numerusform>
            <numerusform>%Ln contacts cannot be used here: OVHcloud wants another kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ContactDialog</name>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <translation>
            <numerusform>%Ln field to fill in</numerusform>
            <numerusform>%Ln fields to fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ContractDialog</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) gone</source>
        <translation>
            <numerusform>%n line gone</numerusform>
            <numerusform>%n lines gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::DeliveryNotes</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::DetailsPage</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) missing</source>
        <translation>
            <numerusform>%n entry missing</numerusform>
            <numerusform>%n entries missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::EntryCopies</name>
    <message numerus="yes">
        <source>%n name(s) changed.</source>
        <translation>
            <numerusform>%n name changed.</numerusform>
            <numerusform>%n names changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::EntryFeedback</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s)</source>
        <translation>
            <numerusform>%n extension</numerusform>
            <numerusform>%n extensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n full name(s)</source>
        <translation>
            <numerusform>%n full name</numerusform>
            <numerusform>%n full names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are asked.</source>
        <translation>
            <numerusform>Only the first one is asked.</numerusform>
            <numerusform>Only the first %n are asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s).</source>
        <translation>
            <numerusform>%n duplicate.</numerusform>
            <numerusform>%n duplicates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were refused.</source>
        <translation>
            <numerusform>%n entry was refused.</numerusform>
            <numerusform>%n entries were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ExtensionBar</name>
    <message numerus="yes">
        <source>%n extension(s)</source>
        <translation>
            <numerusform>%n extension</numerusform>
            <numerusform>%n extensions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::GroupsDialog</name>
    <message numerus="yes">
        <source>%n extension(s)</source>
        <translation>
            <numerusform>%n extension</numerusform>
            <numerusform>%n extensions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::GuardDialog</name>
    <message numerus="yes">
        <source>Something about %Ln name(s) is easily a slip. A registered name cannot be given back.</source>
        <translation>
            <numerusform>Something about %Ln name is easily a slip. A registered name cannot be given back.</numerusform>
            <numerusform>Something about %Ln names is easily a slip. A registered name cannot be given back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) to answer</source>
        <translation>
            <numerusform>%Ln name to answer</numerusform>
            <numerusform>%Ln names to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All answered, %Ln left out</source>
        <translation>
            <numerusform>All answered, %Ln left out</numerusform>
            <numerusform>All answered, %Ln left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln full name(s)</source>
        <translation>
            <numerusform>%Ln full name</numerusform>
            <numerusform>%Ln full names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extension(s)</source>
        <translation>
            <numerusform>%Ln extension</numerusform>
            <numerusform>%Ln extensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s), searched once</source>
        <translation>
            <numerusform>%Ln duplicate, searched once</numerusform>
            <numerusform>%Ln duplicates, searched once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln name(s) to search</source>
        <translation>
            <numerusform>%1 of %Ln name to search</numerusform>
            <numerusform>%1 of %Ln names to search</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) to search</source>
        <translation>
            <numerusform>%Ln name to search</numerusform>
            <numerusform>%Ln names to search</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) refused</source>
        <translation>
            <numerusform>%Ln entry refused</numerusform>
            <numerusform>%Ln entries refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of another list not asked yet</source>
        <translation>
            <numerusform>%Ln name of another list not asked yet</numerusform>
            <numerusform>%Ln names of another list not asked yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::JournalNotice</name>
    <message numerus="yes">
        <source>%n orders are not finished</source>
        <translation>
            <numerusform>%n order is not finished</numerusform>
            <numerusform>%n orders are not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ListDoor</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::NameStates</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::NamesColumn</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) left out at Offers. Their entries are kept.</source>
        <translation>
            <numerusform>%n name left out at Offers. Its entries are kept.</numerusform>
            <numerusform>%n names left out at Offers. Their entries are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::NamesModel</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::OfferCard</name>
    <message numerus="yes">
        <source>Total over %n year(s): %1</source>
        <translation>
            <numerusform>Total over %n year: %1</numerusform>
            <numerusform>Total over %n years: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::OfferChoice</name>
    <message numerus="yes">
        <source>OVHcloud offers this name in %n way(s):</source>
        <translation>
            <numerusform>OVHcloud offers this name in %n way:</numerusform>
            <numerusform>OVHcloud offers this name in %n ways:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::OffersPage</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total %n year(s)</source>
        <translation>
            <numerusform>Total %n year</numerusform>
            <numerusform>Total %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n name(s) ready.</source>
        <translation>
            <numerusform>%1 of %n name ready.</numerusform>
            <numerusform>%1 of %n names ready.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::OrderNames</name>
    <message numerus="yes">
        <source>All %n name(s)</source>
        <translation>
            <numerusform>Show %n name</numerusform>
            <numerusform>All %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::OrderWords</name>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in trouble</source>
        <translation>
            <numerusform>%n in trouble</numerusform>
            <numerusform>%n in trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in your account</source>
        <translation>
            <numerusform>%n in your account</numerusform>
            <numerusform>%n in your account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not registered</source>
        <translation>
            <numerusform>%n not registered</numerusform>
            <numerusform>%n not registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registration of %n name(s) was cancelled. Ask OVHcloud’s support about the money for it, with the number of the order.</source>
        <translation>
            <numerusform>The registration of one name was cancelled. Ask OVHcloud’s support about the money for it, with the number of the order.</numerusform>
            <numerusform>The registration of %n names was cancelled. Ask OVHcloud’s support about the money for them, with the number of the order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::PriceWords</name>
    <message numerus="yes">
        <source>Transfer, %n month(s)</source>
        <translation>
            <numerusform>Transfer, %n month</numerusform>
            <numerusform>Transfer, %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Registration, %n month(s)</source>
        <translation>
            <numerusform>Registration, %n month</numerusform>
            <numerusform>Registration, %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ProgressStrip</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) checked</source>
        <translation>
            <numerusform>%n name checked</numerusform>
            <numerusform>%n names checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n available</source>
        <translation>
            <numerusform>%n available</numerusform>
            <numerusform>%n available</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::QuoteWords</name>
    <message numerus="yes">
        <source>Quote for %n domain name(s)</source>
        <translation>
            <numerusform>Quote for %n domain name</numerusform>
            <numerusform>Quote for %n domain names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the next %n year(s) cost</source>
        <translation>
            <numerusform>What the next %n year costs</numerusform>
            <numerusform>What the next %n years cost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ResultsActions</name>
    <message numerus="yes">
        <source>%n name(s) on the shortlist</source>
        <translation>
            <numerusform>%n name on the shortlist</numerusform>
            <numerusform>%n names on the shortlist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) watched</source>
        <translation>
            <numerusform>%n name watched</numerusform>
            <numerusform>%n names watched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) exported</source>
        <translation>
            <numerusform>%n name exported</numerusform>
            <numerusform>%n names exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ResultsProxy</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ReviewChecks</name>
    <message numerus="yes">
        <source>and %n more name(s)</source>
        <translation>
            <numerusform>and %n more name</numerusform>
            <numerusform>and %n more names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Registry rules not checked beforehand for %n name(s)</source>
        <translation>
            <numerusform>Registry rules not checked beforehand for %n name</numerusform>
            <numerusform>Registry rules not checked beforehand for %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ReviewConsents</name>
    <message numerus="yes">
        <source>I have read and accept the %n contract(s).</source>
        <translation>
            <numerusform>I have read and accept the contract.</numerusform>
            <numerusform>I have read and accept the %n contracts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::ReviewCost</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the next %n year(s) cost</source>
        <translation>
            <numerusform>What the next %n year costs</numerusform>
            <numerusform>What the next %n years cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OVHcloud renews by itself, except for %n name(s), about which it is told once delivered.</source>
        <translation>
            <numerusform>OVHcloud renews by itself, except for %n name, about which it is told once delivered.</numerusform>
            <numerusform>OVHcloud renews by itself, except for %n names, about which it is told once delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the renewals of %n name(s), whose price OVHcloud has not told.</source>
        <translation>
            <numerusform>Without the renewal of %n name, whose price OVHcloud has not told.</numerusform>
            <numerusform>Without the renewals of %n names, whose price OVHcloud has not told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum is what keeping every name costs: it counts the renewals of the %n name(s), too, that OVHcloud does not renew by itself.</source>
        <translation>
            <numerusform>The sum is what keeping every name costs: it counts the renewals of the name, too, that OVHcloud does not renew by itself.</numerusform>
            <numerusform>The sum is what keeping every name costs: it counts the renewals of the %n names, too, that OVHcloud does not renew by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::RuleNotice</name>
    <message numerus="yes">
        <source>%n more is marked below.</source>
        <translation>
            <numerusform>%n more is marked below.</numerusform>
            <numerusform>%n more are marked below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::SearchPage</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) changed since your search</source>
        <translation>
            <numerusform>%n offer changed since your search</numerusform>
            <numerusform>%n offers changed since your search</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::StateWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s): %1</source>
        <translation>
            <numerusform>%n year: %1</numerusform>
            <numerusform>%n years: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::UnknownNotice</name>
    <message numerus="yes">
        <source>Looked %n time(s); the next look is at %1.</source>
        <translation>
            <numerusform>Looked once; the next look is at %1.</numerusform>
            <numerusform>Looked %n times; the next look is at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may be it: say in “Orders” which one, or that none is. Nothing is sent again.</source>
        <translation>
            <numerusform>%n order may be it: say in “Orders” whether it is. Nothing is sent again.</numerusform>
            <numerusform>%n orders may be it: say in “Orders” which one, or that none is. Nothing is sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cartouche::wizard::VariantsDialog</name>
    <message numerus="yes">
        <source>Variants of %Ln word(s)</source>
        <translation>
            <numerusform>Variants of %Ln word</numerusform>
            <numerusform>Variants of %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds %Ln word(s)</source>
        <translation>
            <numerusform>adds %Ln word</numerusform>
            <numerusform>adds %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extension(s)</source>
        <translation>
            <numerusform>%Ln extension</numerusform>
            <numerusform>%Ln extensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) more</source>
        <translation>
            <numerusform>%Ln name more</numerusform>
            <numerusform>%Ln names more</numerusform>
        </translation>
    </message>
</context>
</TS>
