import type { Question } from "../../question.ts";
import { askForDeviceCode } from "./device-login.ts";

/** Facts section 14: which credential it wants is disputed. */
export const deviceLoginByAppToken: Question = {
  id: "device-login-by-app-token",
  question: "What does /device/login answer to an app token that asks for Page permissions?",
  requests: 1,
  notEmulated: true,
  ask: (side) => askForDeviceCode(side, side.material.appToken),
};
