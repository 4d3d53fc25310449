/** A sentence above a log of `docs/logs.md`, by the name of its example, where the title does not say it all. */
export const CAPTIONS: Readonly<Record<string, string>> = {
  "dead-expired": "It expired. A Page token with an end was made from a short-lived user token.",
  "dead-password": "The password was changed:",
  "dead-removed": "The app was removed:",
  "dead-checkpoint": "Facebook wants something confirmed. The person sees what when they log in:",
  "dead-unconfirmed": "The account is not confirmed:",
  "dead-revoked": "Somebody or something revoked it:",
  "dead-logged-out": "The person logged out:",
  "dead-role-lost": "The role or the second factor is gone:",
  "dead-not-engaged": "The app was not used for 90 days:",
  "dead-malformed": "It was not copied whole, or a character was changed:",
  "dead-no-app": "It belongs to no app that Facebook knows:",
  "dead-other": "For any other reason the message quotes Facebook, with its code and subcode:",
  "dead-and-not-replaced":
    "Beside `user-token`, a dead Page token is replaced. Where that fails, two errors come: what was in the way, and what the token died of. Here the person has lost the role on the Page:",
  "dead-and-no-user-token": "And here the user token is dead, too:",
  "wrong-type-app": "An app token, which is the app's id and secret:",
  "expires-though-minted":
    "“Facebook gave out a token with an end”, although this run exchanged the user token first:",
  "user-token-expires-soon-short-lived":
    "A short-lived user token, which was exchanged for a long-lived one that nobody stored:",
  "renewal-failed": "A new token would not end later than the old one:",
  "renewal-failed-storing": "The next one could not be stored:",
  "renewal-not-healthy":
    "“A new Page token was obtained, but it is not healthy”: the person did not grant again what the old one has.",
  "renewal-not-obtained":
    "“No new Page token could be obtained”: the reason is that of an error of its own, and stands in this document by its words. Here it is an outage.",
  "renewal-unknown":
    "“It could not be found out whether the user token could renew it”: nothing was due, and the next run looks again.",
  "no-token": "No token at all:",
  "storing-without-user-token": "A check is asked to store:",
  "no-credentials": "The credentials are missing:",
  forms: "Values of the wrong form:",
  "retired-permissions": "Permissions from older guides:",
  "storing-conflicts": "Contradictions in where to store:",
  "stray-secret": "A secret in an input that is none:",
  "page-not-visible-none-is": "It sees no other Page either:",
  "no-page-but-consent":
    "It lists none, yet the person ticked some, as with a Page of a business portfolio:",
  "endless-list": "The list of Pages does not end:",
  "github-token-refused": "`github-token` has expired, was revoked, or was not copied whole:",
  "github-redirect":
    "GitHub answers with a redirect: the repository or the organization was renamed or transferred.",
  "not-stored":
    "It is a line of the log and no error: the action leaves a secret alone rather than make it worse. `user-token-secret-name` is set, and the exchange gave nothing that lasts longer:",
  "not-stored-unhealthy": "The Page token has a failure, which the annotation names:",
  "not-stored-kept": "The given Page token is healthy and was kept:",
  cancelled:
    "Here the write was under way. The other states of a secret are “is stored, new and whole”, “was not written”, and “could not be written, or not for sure”; before the first write, the line says “nothing was stored”.",
  "facebook-busy": "A limit, after a further try:",
  "facebook-later": "An outage, with a time to come back:",
  "facebook-refuses": "Any refusal that has no title of its own:",
  "facebook-blocks": "A block for a while (code 368):",
  "facebook-restricts": "An app that Facebook has restricted:",
  "connection-refused": "Nobody listens there, or a firewall is in the way:",
  "unknown-host":
    "Its name was not found: the runner's name server knows no such host, or may not tell.",
  "no-name-server": "No name server answers, as on a runner without a network:",
  "connection-cut": "The connection broke:",
  "time-out": "It took too long:",
  certificate: "A proxy that looks into TLS:",
  "proxy-refuses": "A proxy that wants a password, or does not allow the host:",
  "too-large": "Something else answers:",
  "github-cut": "The connection to GitHub broke:",
  "not-json": "An answer that is not JSON:",
  "github-empty": "An empty answer of GitHub:",
  redirect: "A redirect instead of an answer:",
  "proxy-variable": "A proxy variable that holds no URL:",
  "unexpected-form": "A field that has another type:",
};
