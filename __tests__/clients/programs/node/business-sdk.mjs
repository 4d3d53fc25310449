// Drives the emulator with Meta's own SDK and prints what it saw as one line of JSON.
import sdk from "facebook-nodejs-business-sdk";

const { APP_ID, APP_SECRET, GRAPH_URL, MESSAGE, PAGE_ID, USER_TOKEN } = process.env;
const { FacebookAdsApi, Page, User } = sdk;

Object.defineProperty(FacebookAdsApi, "GRAPH", { get: () => GRAPH_URL });

/** A session; its crash reports, which would go to Facebook, are off. */
function open(accessToken) {
  return new FacebookAdsApi(accessToken, "en_US", false);
}

const exchanged = await open(USER_TOKEN).call("GET", ["oauth", "access_token"], {
  grant_type: "fb_exchange_token",
  client_id: APP_ID,
  client_secret: APP_SECRET,
  fb_exchange_token: USER_TOKEN,
});

const user = new User("me", {}, undefined, open(exchanged.access_token));
const sheet = await user.getAccounts(["id", "name", "access_token"], { limit: 1 });
const accounts = [...sheet];
while (sheet.hasNext()) accounts.push(...(await sheet.next()));
const pageToken = accounts.find(({ id }) => id === PAGE_ID).access_token;

const page = new Page(PAGE_ID, {}, undefined, open(pageToken));
const post = await page.createFeed([], { message: MESSAGE });
const feed = await page.getFeed(["message"]);

const app = open(`${APP_ID}|${APP_SECRET}`);
const inspection = await app.call("GET", ["debug_token"], { input_token: pageToken });

const seen = {
  exchanged,
  accounts: accounts.map(({ id, name }) => ({ id, name })),
  pageToken,
  inspection: inspection.data,
  postId: post.id,
  feed: feed.map(({ message }) => message),
  refusal: await open(pageToken.slice(0, -9))
    .call("GET", ["me"])
    .catch(({ response }) => response),
};
console.log(JSON.stringify(seen));
