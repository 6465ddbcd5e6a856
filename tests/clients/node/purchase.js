// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Buys exemple.fr on the sandbox with node-ovh, OVHcloud's own client for Node.js. See ../run.py.
'use strict';

const assert = require('assert');
const https = require('https');
const ovh = require('@ovhcloud/node-ovh');

const name = 'exemple.fr';
const pages = new URL(process.env.SANDBOX_PAGES);

function newClient(appSecret, consumerKey) {
  return ovh({host: pages.hostname, port: pages.port, appKey: process.env.SANDBOX_KEY, appSecret, consumerKey});
}

// One page of the sandbox, read or, with a form, answered.
function browse(path, form) {
  return new Promise((resolve, reject) => {
    const headers = form ? {'Content-Type': 'application/x-www-form-urlencoded'} : {};
    const options = {hostname: pages.hostname, port: pages.port, path, headers, method: form ? 'POST' : 'GET'};
    const request = https.request(options, (response) => {
      let body = '';
      response.on('data', (chunk) => { body += chunk; });
      response.on('end', () => resolve({status: response.statusCode, body}));
    });
    request.on('error', reject);
    request.end(form ? new URLSearchParams(form).toString() : undefined);
  });
}

// Reads the page that a person would see and presses the button of its form.
async function validate(validationUrl) {
  const {pathname, search} = new URL(validationUrl);
  const page = await browse(pathname + search);
  assert.strictEqual(page.status, 200);
  const token = /name="credentialToken" value="([^"]+)"/.exec(page.body);
  assert.ok(token, page.body);
  const answer = await browse(pathname, {credentialToken: token[1], decision: 'authorise', validity: '86400'});
  assert.strictEqual(answer.status, 200);
}

async function refusal(call) {
  try {
    await call;
  } catch (refused) {
    return refused;
  }
  throw new Error('a call that must not succeed has succeeded');
}

async function signIn(client) {
  const accessRules = ['GET', 'POST', 'PUT', 'DELETE'].map((method) => ({method, path: '/*'}));
  const key = await client.requestPromised('POST', '/auth/credential', {accessRules});
  assert.strictEqual(key.state, 'pendingValidation');
  client.consumerKey = key.consumerKey;
  await refusal(client.requestPromised('GET', '/me'));
  await validate(key.validationUrl);
  // It never signs what is below /auth, so it cannot ask about its own key: OVHcloud says so, too.
  const unsigned = await refusal(client.requestPromised('GET', '/auth/currentCredential'));
  assert.deepStrictEqual([unsigned.error, unsigned.message], [401, 'You must login first']);
}

// A cart with the name in it, ready for checkout.
async function fill(client, ovhSubsidiary) {
  const description = 'Été à la plage ☂';
  const made = await client.requestPromised('POST', '/order/cart', {ovhSubsidiary, description});
  assert.strictEqual(made.description, description);
  const cart = `/order/cart/${made.cartId}`;
  await client.requestPromised('POST', `${cart}/assign`);

  const offers = await client.requestPromised('GET', `${cart}/domain`, {domain: name});
  assert.strictEqual(offers.length, 1);
  assert.deepStrictEqual([offers[0].action, offers[0].orderable], ['create', true]);
  const wish = {domain: name, duration: 'P1Y', pricingMode: offers[0].pricingMode};
  const item = await client.requestPromised('POST', `${cart}/domain`, wish);
  const place = `${cart}/item/${item.itemId}`;

  const wanted = await client.requestPromised('GET', `${place}/requiredConfiguration`);
  const required = wanted.filter((each) => each.required).map((each) => each.label);
  assert.deepStrictEqual(required, ['OWNER_LEGAL_AGE']);
  for (const label of required) {
    await client.requestPromised('POST', `${place}/configuration`, {label, value: 'true'});
  }
  return cart;
}

async function order(client, cart) {
  const preview = await client.requestPromised('GET', `${cart}/checkout`);
  assert.strictEqual(preview.orderId, null);
  assert.ok(preview.contracts.length > 0);
  const placed = await client.requestPromised('POST', `${cart}/checkout`, {waiveRetractationPeriod: true});
  assert.deepStrictEqual(placed.prices, preview.prices);
  return `/me/order/${placed.orderId}`;
}

async function pay(client, path) {
  const methods = await client.requestPromised('GET', '/me/payment/method', {default: true, status: 'VALID'});
  assert.strictEqual(methods.length, 1);
  await client.requestPromised('POST', `${path}/pay`, {paymentMethod: {id: methods[0]}});
  const deadline = Date.now() + 60000;
  let status;
  while ((status = await client.requestPromised('GET', `${path}/status`)) !== 'delivered') {
    assert.ok(['checking', 'delivering'].includes(status), status);
    assert.ok(Date.now() < deadline, 'not delivered in time');
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
}

async function main() {
  const client = newClient(process.env.SANDBOX_SECRET);
  await signIn(client);
  const account = await client.requestPromised('GET', '/me');
  const cart = await fill(client, account.ovhSubsidiary);
  await pay(client, await order(client, cart));
  const owned = await client.requestPromised('GET', `/domain/${name}`);
  assert.strictEqual(owned.domain, name);

  const stranger = newClient('wrong', client.consumerKey);
  const refused = await refusal(stranger.requestPromised('GET', '/me'));
  assert.deepStrictEqual([refused.error, refused.message], [400, 'Invalid signature']);
  console.log('node-ovh has bought', name);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
