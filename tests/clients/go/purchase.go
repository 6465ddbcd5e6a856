// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Buys exemple.fr on the sandbox with go-ovh, OVHcloud's own client for Go. See ../run.py.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"
	"time"

	"github.com/ovh/go-ovh/ovh"
)

const name = "exemple.fr"

type object = map[string]interface{}

func fail(format string, values ...interface{}) {
	fmt.Fprintf(os.Stderr, format+"\n", values...)
	os.Exit(1)
}

func need(isTrue bool, format string, values ...interface{}) {
	if !isTrue {
		fail(format, values...)
	}
}

func newClient(secret string) *ovh.Client {
	client, err := ovh.NewClient(os.Getenv("SANDBOX_ENDPOINT"), os.Getenv("SANDBOX_KEY"), secret, "")
	need(err == nil, "no client: %v", err)
	return client
}

func get(client *ovh.Client, path string) (result interface{}) {
	err := client.Get(path, &result)
	need(err == nil, "GET %s: %v", path, err)
	return result
}

func post(client *ovh.Client, path string, body interface{}) (result object) {
	err := client.Post(path, body, &result)
	need(err == nil, "POST %s: %v", path, err)
	return result
}

// refused tells the error of a call that must not succeed.
func refused(client *ovh.Client, path string, code int) string {
	err := client.Get(path, nil)
	refusal, isRefusal := err.(*ovh.APIError)
	need(isRefusal && refusal.Code == code, "GET %s: %v, wanted a refusal with %d", path, err, code)
	need(refusal.QueryID != "", "GET %s: a refusal without an id", path)
	return refusal.Message
}

// validate reads the page that a person would see and presses the button of its form.
func validate(address string) {
	// The pages of a sandbox are on the same computer under whatever name they call themselves.
	parts, err := url.Parse(address)
	need(err == nil, "%s: %v", address, err)
	page, err := http.Get(os.Getenv("SANDBOX_PAGES") + parts.RequestURI())
	need(err == nil, "%s: %v", address, err)
	defer page.Body.Close()
	html, err := io.ReadAll(page.Body)
	need(err == nil && page.StatusCode == 200, "%s: %d %v", address, page.StatusCode, err)
	token := regexp.MustCompile(`name="credentialToken" value="([^"]+)"`).FindSubmatch(html)
	need(token != nil, "%s has no form: %s", address, html)
	answer, err := http.PostForm(os.Getenv("SANDBOX_PAGES")+parts.Path, url.Values{
		"credentialToken": {string(token[1])}, "decision": {"authorise"}, "validity": {"86400"}})
	need(err == nil && answer.StatusCode == 200, "the key could not be authorised: %v %v", answer, err)
	answer.Body.Close()
}

func signIn(client *ovh.Client) {
	request := client.NewCkRequest()
	request.AddRecursiveRules(ovh.ReadWrite, "/")
	state, err := request.Do()
	need(err == nil && state.State == "pendingValidation", "no key: %v %v", state, err)
	pending := client.Get("/me", nil)
	need(pending != nil, "a key that nobody has validated was accepted")
	validate(state.ValidationURL)
	credential := get(client, "/auth/currentCredential").(object)
	need(credential["status"] == "validated", "the key is %v", credential["status"])
}

func text(value interface{}) string {
	return fmt.Sprint(value)
}

// fill makes a cart with the name in it, ready for checkout.
func fill(client *ovh.Client, subsidiary string) string {
	description := "Été à la plage ☂"
	made := post(client, "/order/cart", object{"ovhSubsidiary": subsidiary, "description": description})
	need(made["description"] == description, "the description came back as %v", made["description"])
	cart := "/order/cart/" + text(made["cartId"])
	post(client, cart+"/assign", nil)

	offers := get(client, cart+"/domain?domain="+url.QueryEscape(name)).([]interface{})
	need(len(offers) == 1, "%d offers", len(offers))
	offer := offers[0].(object)
	need(offer["action"] == "create" && offer["orderable"] == true, "the offer is %v", offer)
	item := post(client, cart+"/domain", object{"domain": name, "duration": "P1Y", "pricingMode": offer["pricingMode"]})
	place := cart + "/item/" + text(item["itemId"])

	for _, each := range get(client, place+"/requiredConfiguration").([]interface{}) {
		wanted := each.(object)
		if wanted["required"] == true {
			need(wanted["label"] == "OWNER_LEGAL_AGE", "%v is required", wanted["label"])
			post(client, place+"/configuration", object{"label": wanted["label"], "value": "true"})
		}
	}
	return cart
}

func order(client *ovh.Client, cart string) string {
	preview := get(client, cart+"/checkout").(object)
	need(preview["orderId"] == nil && len(preview["contracts"].([]interface{})) > 0, "the dry run says %v", preview)
	placed := post(client, cart+"/checkout", object{"waiveRetractationPeriod": true})
	total := func(order object) interface{} { return order["prices"].(object)["withTax"].(object)["text"] }
	need(total(placed) == total(preview), "%v instead of %v", total(placed), total(preview))
	return "/me/order/" + text(placed["orderId"])
}

func pay(client *ovh.Client, order string) {
	methods := get(client, "/me/payment/method?default=true&status=VALID").([]interface{})
	need(len(methods) == 1, "%d default methods", len(methods))
	post(client, order+"/pay", object{"paymentMethod": object{"id": methods[0].(json.Number)}})
	seen := []string{}
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		status := text(get(client, order+"/status"))
		if len(seen) == 0 || seen[len(seen)-1] != status {
			seen = append(seen, status)
		}
		if status == "delivered" {
			return
		}
		need(status == "checking" || status == "delivering", "the order is %s", status)
	}
	fail("not delivered in time: %s", strings.Join(seen, " "))
}

func main() {
	client := newClient(os.Getenv("SANDBOX_SECRET"))
	signIn(client)
	account := get(client, "/me").(object)
	cart := fill(client, text(account["ovhSubsidiary"]))
	pay(client, order(client, cart))
	owned := get(client, "/domain/"+name).(object)
	need(owned["domain"] == name, "the domain is %v", owned)

	stranger := newClient("wrong")
	stranger.ConsumerKey = client.ConsumerKey
	message := refused(stranger, "/me", 400)
	need(message == "Invalid signature", "a wrong secret: %s", message)
	post(client, "/auth/logout", nil)
	refused(client, "/me", 403)
	fmt.Println("go-ovh has bought", name)
}
