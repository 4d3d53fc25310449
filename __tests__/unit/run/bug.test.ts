import { describe, expect, it } from "vitest";
import { NO_LOGIN } from "../../../src/inputs/names.ts";
import { main } from "../../../src/main.ts";
import { openBakery, REPOSITORY } from "../../helpers/bakery.ts";
import { loginState } from "../../helpers/login-state.ts";
import { rawInputs } from "../../helpers/raw-inputs.ts";
import { recordRunner } from "../../helpers/recorded-runner.ts";

describe("a bug of ours", () => {
  it("is told as one, without its stack", async () => {
    const { emulator, credentials, userToken } = await openBakery();
    const raw = rawInputs({
      ...credentials,
      "user-token": userToken.value,
      "graph-api-url": emulator.graphUrl,
    });
    const { runner, recording } = recordRunner(raw);
    const output = () => {
      throw new TypeError("the disk is full");
    };
    await main({ ...runner, output });
    expect(recording.failed).toBe(true);
    expect(recording.annotations.at(-1)).toMatchObject({ title: "A bug in this action" });
    expect(recording.annotations.at(-1)?.message).toContain("TypeError: the disk is full");
    expect(recording.log.join("\n")).not.toMatch(/\s+at /);
  });

  it("after a login leads to the next one", async () => {
    const redirect = "https://localhost/";
    const { emulator, credentials, user, app, page } = await openBakery({
      app: { redirectUris: [redirect] },
    });
    const code = emulator.dialog.consent({ user, app, redirectUri: redirect });
    const raw = rawInputs(
      {
        ...credentials,
        "user-token": "",
        "graph-api-url": emulator.graphUrl,
        "page-id": page.id,
        "login-redirect": redirect,
        "login-address": `${redirect}?code=${code}&state=${loginState(app, redirect, { secondsAgo: 5 })}`,
      },
      { repository: REPOSITORY, login: { ...NO_LOGIN, isByHand: true } },
    );
    const { runner, recording } = recordRunner(raw);
    const output = () => {
      throw new TypeError("the disk is full");
    };
    await main({ ...runner, output });
    expect(recording.annotations.at(-1)?.message).toContain("A login works once");
    expect(recording.log.some((line) => line.startsWith("Login link: "))).toBe(true);
  });
});
