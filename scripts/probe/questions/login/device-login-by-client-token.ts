import type { Question } from "../../question.ts";
import { askForDeviceCode } from "./device-login.ts";

/** Facts section 14: the way that Meta documents, `{app id}|{client token}` [D]. */
export const deviceLoginByClientToken: Question = {
  id: "device-login-by-client-token",
  question: "What does /device/login answer to a client token that asks for Page permissions?",
  requests: 1,
  needs: "client-token",
  notEmulated: true,
  ask(side) {
    const { appId, clientToken } = side.material;
    return askForDeviceCode(side, side.register(`${appId}|${clientToken?.reveal() ?? ""}`));
  },
};
