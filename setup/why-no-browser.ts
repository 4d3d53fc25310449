import type { Host } from "./run-setup.ts";

/** Why there is no browser that a person could look at; undefined where there may be one. */
export function whyNoBrowser({
  env,
  platform,
}: Pick<Host, "env" | "platform">): string | undefined {
  if (env.SSH_CONNECTION || env.SSH_TTY)
    return "You are logged in from another machine, where this one's browser is not seen";
  const screen = env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME;
  if (platform === "linux" && !screen) return "There is no screen to open a browser on";
  return undefined;
}
