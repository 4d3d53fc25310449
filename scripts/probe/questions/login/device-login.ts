import type { Secret } from "../../../../src/secrets/secret.ts";
import { textAt } from "../../graph/answer.ts";
import type { Facts } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";
import type { Side } from "../../side.ts";

/** Permissions that no source after 2020 shows to be granted by a device; facts section 14. */
const SCOPE = "pages_show_list,pages_read_engagement,pages_manage_posts";

/**
 * Asks for a login by device. The code that a person would type is shown and not used: nothing is
 * granted before somebody types it, and it lapses within minutes.
 */
export async function askForDeviceCode(side: Side, caller: Secret): Promise<Facts> {
  const answer = await side.send({
    path: "device/login",
    form: { access_token: caller, scope: SCOPE },
  });
  const code = textAt(answer.json, "code");
  if (code !== undefined) side.register(code);
  const userCode = textAt(answer.json, "user_code");
  if (userCode !== undefined && /^[A-Z0-9-]{4,12}$/i.test(userCode)) {
    side.tell(`A device code came: ${userCode}. It is not used, and lapses by itself.`);
  }
  return readOutcome(answer);
}
