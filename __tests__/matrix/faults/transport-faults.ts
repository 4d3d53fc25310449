import {
  bogusGzipAnswer,
  emptyAnswer,
  htmlAnswer,
  hugeAnswer,
  jsonAnswer,
  redirectAnswer,
  throttledAnswer,
  truncatedJsonAnswer,
} from "../../../emulator/builders.ts";
import { type FaultSpec, final, retried } from "./fault-spec.ts";

const CUT = /the connection was cut/;
const LATE = /no whole answer within/;
const NOT_JSON = /is not JSON|is empty/;
const BUSY = /cannot answer now|did not store|is not JSON/;
const LIMITED = /limits the calls|cannot answer now|is not JSON/;
const BACK_LATER =
  /[Aa]fter \d{4}-\d\d-\d\dT[\d:]+Z \(in \d+ minutes\)|cannot answer now|did not store/;

/** Made once: 30 MB for each case would be gigabytes. */
const huge = hugeAnswer();
const hugeBody = Buffer.from(huge.body ?? "");

/** What can happen to a request on its way, whichever API it is sent to. */
export const TRANSPORT_FAULTS: readonly FaultSpec[] = [
  retried("connection", "reset before the answer", { kind: "reset" }, CUT),
  retried("connection", "reset in the body", { kind: "cut" }, CUT, { served: true }),

  retried("time", "no headers", { kind: "hang" }, LATE, { slow: true }),
  retried("time", "headers, then no body", { kind: "drip", msPerByte: 600_000 }, LATE, {
    ...{ slow: true, served: true, onWrite: "harmless" },
  }),
  retried("time", "a stall of a byte now and then", { kind: "drip", msPerByte: 100 }, LATE, {
    ...{ slow: true, served: true, onWrite: "harmless" },
  }),

  retried("answer", "HTML with 500", htmlAnswer(500), BUSY),
  retried("answer", "HTML with 502", htmlAnswer(502), BUSY),
  retried("answer", "HTML with 200", htmlAnswer(200), NOT_JSON),
  retried(
    "answer",
    "an empty body with 502",
    emptyAnswer(502),
    /cannot answer now|did not store|is empty/,
  ),
  retried("answer", "an empty body", emptyAnswer(), NOT_JSON),
  retried("answer", "cut JSON", truncatedJsonAnswer(), NOT_JSON),
  retried("answer", "gzip that is not", bogusGzipAnswer(), NOT_JSON),
  final("answer", "a body of 30 MB", { ...huge, body: hugeBody }, /larger than 1 MiB/),
  ...[301, 302, 307].map((status) =>
    final(
      "answer",
      `a redirect with ${status}`,
      redirectAnswer("https://elsewhere.test/", status),
      /points elsewhere/,
    ),
  ),

  retried("limit", "429", throttledAnswer(429), LIMITED),
  retried("limit", "429 with Retry-After 0", throttledAnswer(429, 0), LIMITED),
  final("limit", "429 with Retry-After 600", throttledAnswer(429, 600), BACK_LATER),
  retried("limit", "500 as JSON", jsonAnswer(500, { message: "Server Error" }), BUSY),
  retried("limit", "503 as JSON", jsonAnswer(503, { message: "Unavailable" }), BUSY),
];

/** A slow answer that comes whole, in time: nothing happens. */
export const HARMLESS: FaultSpec = {
  name: "40 ms late",
  family: "none",
  effect: { kind: "delay", ms: 40 },
  retried: false,
  says: /^/,
};
