// Drives the emulator with fb and prints what it saw as one line of JSON.
import { createRequire } from "node:module";

const { APP_ID, APP_SECRET, GRAPH_URL, MESSAGE, PAGE_ID, USER_TOKEN } = process.env;

// fb has no option for its base URL: it is changed where a request leaves.
const require = createRequire(import.meta.url);
const request = require("request");
require.cache[require.resolve("request")].exports = ({ uri, ...options }, done) => {
  request({ ...options, uri: uri.replace("https://graph.facebook.com", GRAPH_URL) }, done);
};
const { Facebook } = require("fb");

/** A session that sends the proof of its token, as fb does by itself where it knows the secret. */
function open(accessToken) {
  return new Facebook({ appId: APP_ID, appSecret: APP_SECRET, accessToken });
}

const exchanged = await open(USER_TOKEN).api("oauth/access_token", {
  grant_type: "fb_exchange_token",
  client_id: APP_ID,
  client_secret: APP_SECRET,
  fb_exchange_token: USER_TOKEN,
});

const user = open(exchanged.access_token);
const accounts = [];
let after;
do {
  const sheet = await user.api("me/accounts", { limit: 1, ...(after && { after }) });
  accounts.push(...sheet.data);
  after = sheet.paging.next && sheet.paging.cursors.after;
} while (after);
const pageToken = accounts.find(({ id }) => id === PAGE_ID).access_token;

const page = open(pageToken);
const post = await page.api(`${PAGE_ID}/feed`, "post", { message: MESSAGE });
const feed = await page.api(`${PAGE_ID}/feed`);

const app = open(`${APP_ID}|${APP_SECRET}`);
const inspection = await app.api("debug_token", { input_token: pageToken });

const seen = {
  exchanged,
  accounts: accounts.map(({ id, name }) => ({ id, name })),
  pageToken,
  inspection: inspection.data,
  postId: post.id,
  feed: feed.data.map(({ message }) => message),
  refusal: await open(pageToken.slice(0, -9))
    .api("me")
    .catch(({ response }) => response.error),
};
console.log(JSON.stringify(seen));
