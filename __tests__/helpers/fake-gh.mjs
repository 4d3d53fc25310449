#!/usr/bin/env node
// A gh for one repository: it reads and changes the state in the file $GH_STATE, and writes each
// change down there. {tags: {name: commit}, annotated: [name], release: {…}, latest, fails: [method]}
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const path = process.env.GH_STATE;
const state = JSON.parse(readFileSync(path, "utf8"));
const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const fields = Object.fromEntries(
  args.flatMap((word, at) => (args[at - 1] === "--field" ? [word.split("=")] : [])),
);

function answer(json) {
  if (args.includes("--silent")) return;
  const { stdout } = spawnSync("jq", ["-r", option("--jq") ?? "."], {
    input: JSON.stringify(json),
  });
  process.stdout.write(stdout);
}

function fail(why) {
  console.error(`gh: ${why}`);
  process.exit(1);
}

function change(what) {
  state.done.push(what);
  writeFileSync(path, JSON.stringify(state));
}

const objectOf = (name) => (state.annotated.includes(name) ? "0b1ec7" : state.tags[name]);

function callApi(method, endpoint) {
  if (state.fails.includes(method)) fail("HTTP 502");
  const [, , , ...parts] = endpoint.split("/");
  const rest = parts.join("/");
  const name = parts.at(-1);
  if (method === "POST" || method === "PATCH") {
    const tag = (fields.ref ?? name).replace("refs/tags/", "");
    if (method === "PATCH" && !state.tags[tag]) fail("Reference does not exist (HTTP 422)");
    if (method === "POST" && state.tags[tag]) fail("Reference already exists (HTTP 422)");
    state.tags[tag] = fields.sha;
    return change(`${tag} to ${fields.sha}`);
  }
  if (rest === "releases/latest") return answer({ tag_name: state.latest });
  if (rest.startsWith("git/matching-refs/tags/")) {
    const names = Object.keys(state.tags).filter((tag) => tag.startsWith(name));
    return answer(
      names.map((tag) => ({ ref: `refs/tags/${tag}`, object: { sha: objectOf(tag) } })),
    );
  }
  if (!state.tags[name]) fail("HTTP 404");
  if (rest.startsWith("commits/tags/")) return answer({ sha: state.tags[name] });
  return answer({ object: { sha: objectOf(name) } });
}

if (args[0] === "api") {
  const endpoint = args.find((word) => word.startsWith("repos/"));
  callApi(option("--method") ?? "GET", endpoint);
} else {
  const [, verb, tag] = args;
  const { release } = state;
  if (verb === "create") {
    state.release = { isDraft: true, targetCommitish: option("--target") };
    change("create");
  } else if (!release) fail("release not found");
  else if (verb === "view") answer(release);
  else if (verb === "delete") change("delete");
  else if (verb === "download") writeFileSync(option("--pattern"), "archive");
  else {
    state.release.isDraft = false;
    state.tags[tag] ??= release.targetCommitish;
    state.latest = tag;
    change("publish");
  }
}
