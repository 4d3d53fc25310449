// The floor: the smallest Node.js script that makes the requests of a mint, each as early as its
// input allows, with nothing between them. What the action takes beyond this is the action's own
// cost. Plain JavaScript, because stripping types would be a cost that no action pays.
import { createHmac } from "node:crypto";
import { appendFileSync } from "node:fs";

const env = process.env;
// Not imported: an ES module's import reads every export, and those of node:http include a getter
// that loads the whole fetch of Node.js, at some 20 ms.
const { request, Agent } = process.getBuiltinModule(
  env.GRAPH_URL.startsWith("https") ? "node:https" : "node:http",
);
const agent = new Agent({ keepAlive: true });
const graph = `${env.GRAPH_URL}/${env.GRAPH_VERSION}`;
const secrets = `${env.GITHUB_URL}/repos/${env.SECRET_REPOSITORY}/actions/secrets`;
const store = env.SECRET_NAME !== undefined;

const send = (url, { method = "GET", token, body, sent = () => {} } = {}) =>
  new Promise((resolve, reject) => {
    const headers = { "user-agent": "bench", ...(token && { authorization: `Bearer ${token}` }) };
    if (body instanceof URLSearchParams)
      headers["content-type"] = "application/x-www-form-urlencoded";
    const text = body?.toString();
    if (text) headers["content-length"] = Buffer.byteLength(text);
    request(url, { method, agent, headers }, async (response) => {
      const answer = (await response.setEncoding("utf8").toArray()).join("");
      if (response.statusCode >= 300)
        reject(new Error(`${method} ${response.statusCode} ${answer}`));
      else resolve(answer && JSON.parse(answer));
    })
      .on("error", reject)
      .on("finish", sent)
      .end(text);
  });

const proof = (token) => createHmac("sha256", env.APP_SECRET).update(token).digest("hex");
const appToken = `${env.APP_ID}|${env.APP_SECRET}`;
const inspect = (token) =>
  send(
    `${graph}/debug_token?${new URLSearchParams({ input_token: token, appsecret_proof: proof(appToken) })}`,
    {
      token: appToken,
    },
  );

const exchange = new URLSearchParams({
  grant_type: "fb_exchange_token",
  client_id: env.APP_ID,
  client_secret: env.APP_SECRET,
  fb_exchange_token: env.USER_TOKEN,
});
const inspection = inspect(env.USER_TOKEN);
const publicKey = store && send(`${secrets}/public-key`, { token: env.GITHUB_PAT });
const { access_token: userToken } = await send(`${graph}/oauth/access_token`, {
  method: "POST",
  body: exchange,
});
const key = await publicKey;

let sodium; // loaded while the page is being asked for, and only by a mint that stores
const query = new URLSearchParams({
  fields: "id,name,access_token,tasks",
  appsecret_proof: proof(userToken),
});
const page = await send(`${graph}/${env.PAGE_ID}?${query}`, {
  token: userToken,
  sent: () => {
    if (store) sodium = import("libsodium-wrappers");
  },
});
const [{ data: user }, { data: verdict }] = await Promise.all([
  inspection,
  inspect(page.access_token),
]);
if (!user.is_valid || !verdict.is_valid || verdict.expires_at !== 0) throw new Error("not healthy");
console.log(`::add-mask::${page.access_token}`);
appendFileSync(env.GITHUB_OUTPUT, `page-token=${page.access_token}\n`);

if (store) {
  const { default: libsodium } = await sodium;
  await libsodium.ready;
  const sealed = libsodium.crypto_box_seal(page.access_token, Buffer.from(key.key, "base64"));
  const body = JSON.stringify({
    encrypted_value: Buffer.from(sealed).toString("base64"),
    key_id: key.key_id,
  });
  await send(`${secrets}/${env.SECRET_NAME}`, { method: "PUT", token: env.GITHUB_PAT, body });
  const { updated_at } = await send(`${secrets}/${env.SECRET_NAME}`, { token: env.GITHUB_PAT });
  if (!updated_at) throw new Error("not stored");
}
agent.destroy();
