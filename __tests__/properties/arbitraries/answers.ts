import fc from "fast-check";
import { writeAnswer } from "../runs/world/answer-server.ts";
import { type CallName, SECRETS, SOUND } from "../runs/world/sound-answers.ts";
import { bytes } from "./bytes.ts";
import { foreignText } from "./foreign-text.ts";
import { jsonTexts, mutants } from "./json.ts";
import { nastyWord } from "./nasty-text.ts";

const { appSecret, userToken, githubToken } = SECRETS;

/** Foreign text that may echo what every run that makes the call was given. */
function echoes(call: CallName): fc.Arbitrary<string> {
  const given = call === "page inspection" ? [] : [userToken];
  return fc.oneof(...[appSecret, githubToken, ...given].map(foreignText));
}

const statuses = fc.oneof(
  { weight: 3, arbitrary: fc.constant(200) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      201,
      203,
      204,
      205,
      206,
      304,
      400,
      401,
      403,
      404,
      422,
      429,
      500,
      503,
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 999 }) },
);

const dates = fc.oneof(
  fc.constantFrom(
    "Fri, 01 Jan 275760 00:00:00 GMT",
    "+275760-09-13T00:00:00Z",
    "-271821-04-20T00:00:00Z",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Fri, 31 Dec 9999 23:59:59 GMT",
    "0",
    "1e400",
  ),
  fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
);

const numbers = fc.oneof(
  fc.integer().map(String),
  fc.constantFrom("1e9", "9".repeat(400), "-0", "0x10", "NaN", "Infinity"),
);

/** Without line ends, which would begin another header. */
const values = nastyWord.map((text) => text.replace(/[\r\n\0]/g, "").toWellFormed());

const headers = fc.array(
  fc.oneof(
    fc.tuple(fc.constant("Date"), fc.oneof(dates, values)),
    fc.tuple(fc.constant("Retry-After"), fc.oneof(numbers, dates, values)),
    fc.tuple(fc.constantFrom("X-RateLimit-Remaining", "X-RateLimit-Reset"), numbers),
    fc.tuple(
      fc.constantFrom(
        "facebook-api-version",
        "Content-Type",
        "X-Accepted-GitHub-Permissions",
        "Location",
        "Link",
        "X-Odd",
      ),
      values,
    ),
    fc.tuple(fc.constant("Content-Encoding"), fc.constantFrom("gzip", "br", "identity", "x")),
    fc.tuple(fc.constant("Content-Length"), fc.oneof(fc.nat().map(String), numbers)),
    fc.constant(["Transfer-Encoding", "chunked"] as [string, string]),
    fc.constant(["Connection", "upgrade"] as [string, string]),
  ),
  { maxLength: 3 },
);

const CODES = [1, 2, 4, 10, 17, 32, 100, 102, 104, 190, 191, 200, 298, 341, 368, 613, 803, 80001];

/** Errors of Facebook's and of GitHub's form. */
function errors(call: CallName): fc.Arbitrary<unknown> {
  const message = echoes(call);
  const error = fc.record(
    {
      message,
      type: nastyWord,
      code: fc.constantFrom(...CODES),
      error_subcode: fc.constantFrom(458, 459, 460, 463, 464, 466, 467, 492, 493, 1),
      is_transient: fc.boolean(),
      fbtrace_id: nastyWord,
    },
    { requiredKeys: [] },
  );
  const refusal = fc.record({ message, documentation_url: message });
  return fc.oneof(
    error.map((envelope) => ({ error: envelope })),
    refusal,
    error.map((reason) => ({ data: { is_valid: false, scopes: [], error: reason } })),
  );
}

/** Bodies for a call: its own with something wrong in it, errors, other JSON, and no JSON at all. */
function bodies(call: CallName): fc.Arbitrary<Buffer> {
  const json = fc.oneof(mutants(SOUND[call]), errors(call));
  return fc.oneof(
    { weight: 4, arbitrary: json.map((body) => Buffer.from(JSON.stringify(body) ?? "")) },
    { weight: 1, arbitrary: jsonTexts.map((body) => Buffer.from(body)) },
    { weight: 1, arbitrary: bytes },
  );
}

/** An answer as it goes over the wire; a failed property shows it as text. */
export interface RawAnswer {
  bytes: Buffer;
  [fc.toStringMethod]: () => string;
}

/** Any answer to a call. @param more bodies that this call is likely to stumble over */
export function answers(call: CallName, ...more: readonly unknown[]): fc.Arbitrary<RawAnswer> {
  const special = more.map((body) => fc.constant(Buffer.from(JSON.stringify(body))));
  const answer = fc.record({ status: statuses, headers, body: fc.oneof(bodies(call), ...special) });
  return fc
    .oneof({ weight: 30, arbitrary: answer.map(writeAnswer) }, { weight: 1, arbitrary: bytes })
    .map((raw) => ({ bytes: raw, [fc.toStringMethod]: () => JSON.stringify(raw.toString()) }));
}
