import {
  mintById,
  mintByList,
  mintByLogin,
  mintForOrganization,
  mintForSystem,
  mintUnlisted,
  mintWithoutEnd,
} from "../scenes/minting.ts";
import { PAGE_SECRET, type ScenePlan, USER_SECRET } from "../scenes/scene.ts";
import { check, keepDead, keepHealthy, keepNear } from "../scenes/standing.ts";
import type { CallSpec } from "./call.ts";
import { metadata, publicKey, sheetOfRepositories, visibility, write } from "./github-calls.ts";
import {
  exchange,
  inspection,
  pageById,
  pageName,
  redemption,
  sheetOfPages,
} from "./graph-calls.ts";

const beside = { sideBySide: true } as const;
const orElse = { fallsBack: true } as const;

/** Calls of a scene, named. */
function callsOf(scene: ScenePlan, calls: Record<string, Omit<CallSpec, "name" | "scene">>) {
  return Object.entries(calls).map(([name, call]): CallSpec => ({ name, scene, ...call }));
}

/** What a mint asks Facebook. */
export const MINT_CALLS: readonly CallSpec[] = [
  ...callsOf(mintById, {
    exchange: { ...exchange, loss: "run", ...beside },
    "inspection of the user token": { ...inspection("given user"), loss: "run", ...beside },
    "page by id": { ...pageById, loss: "run", ...orElse },
    "inspection of the Page token": { ...inspection("new page"), loss: "run" },
  }),
  ...callsOf(mintUnlisted, {
    "page by id, which no list has": { ...pageById, loss: "run" },
  }),
  ...callsOf(mintByList, {
    "first sheet of pages": { ...sheetOfPages(1), loss: "run" },
    "second sheet of pages": { ...sheetOfPages(2), loss: "run" },
    "last sheet of pages": { ...sheetOfPages(3), loss: "run" },
  }),
  ...callsOf(mintWithoutEnd, {
    "inspection of the exchanged token": { ...inspection("exchanged"), loss: "run", ...beside },
  }),
  ...callsOf(mintByLogin, {
    redemption: { ...redemption, loss: "run", worksOnce: true },
  }),
  ...callsOf(mintForSystem, {
    "exchange of a system user's token": { ...exchange, loss: "run", ...orElse, ...beside },
  }),
];

/** What a mint asks GitHub. */
export const STORING_CALLS: readonly CallSpec[] = [
  ...callsOf(mintById, {
    "public key": { ...publicKey, loss: "run" },
    "write of the Page token": { ...write(PAGE_SECRET), loss: "page secret" },
    "metadata of the Page token": { ...metadata(PAGE_SECRET), loss: "confirmation" },
    "write of the user token": { ...write(USER_SECRET), loss: "user secret" },
    "metadata of the user token": { ...metadata(USER_SECRET), loss: "confirmation" },
    "both writes": { ...write(), loss: "both secrets" },
  }),
  ...callsOf(mintForOrganization, {
    visibility: { ...visibility(PAGE_SECRET), loss: "page secret" },
    "first sheet of repositories": { ...sheetOfRepositories(1), loss: "page secret" },
    "second sheet of repositories": { ...sheetOfRepositories(2), loss: "page secret" },
    "last sheet of repositories": { ...sheetOfRepositories(3), loss: "page secret" },
    "write for an organization": { ...write(PAGE_SECRET), loss: "page secret" },
    "metadata of an organization": { ...metadata(PAGE_SECRET), loss: "confirmation" },
  }),
];

function sampled(...of: Parameters<typeof callsOf>) {
  return callsOf(...of).map((call): CallSpec => ({ ...call, sampled: true }));
}

/** What a check and a keep ask, where it means something else than in a mint. */
export const STANDING_CALLS: readonly CallSpec[] = [
  ...sampled(check, {
    "check: inspection": { ...inspection("given page"), loss: "run" },
    "check: name": { ...pageName, loss: "name" },
  }),
  ...sampled(keepHealthy, {
    "keep: inspection": { ...inspection("given page"), loss: "run", ...beside },
    "keep: user token": { ...inspection("given user"), loss: "surroundings", ...beside },
    "keep: public key": { ...publicKey, loss: "surroundings" },
    "keep: name": { ...pageName, loss: "name" },
  }),
  ...sampled(keepNear, {
    "renewal: user token": { ...inspection("given user"), loss: "renewal", ...beside },
    "renewal: exchange": { ...exchange, loss: "renewal" },
    "renewal: public key": { ...publicKey, loss: "renewal" },
    "renewal: page by id": { ...pageById, loss: "renewal", ...orElse },
    "renewal: new token": { ...inspection("new page"), loss: "renewal" },
    "renewal: write": { ...write(PAGE_SECRET), loss: "page secret" },
  }),
  ...sampled(keepDead, {
    "replacement: exchange": { ...exchange, loss: "replacement" },
    "replacement: page by id": { ...pageById, loss: "replacement", ...orElse },
    "replacement: new token": { ...inspection("new page"), loss: "replacement" },
    "replacement: public key": { ...publicKey, loss: "replacement" },
  }),
];
