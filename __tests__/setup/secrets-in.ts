import type { Emulator } from "../../emulator/emulator.ts";
import type { Session } from "../../setup/core/session.ts";

/** Length of the shortest piece of a secret that counts as the secret. */
const RUN = 20;

/** Every secret of a setup against the emulator, whole and in its first and last piece. */
export function secretsIn(
  emulator: Emulator,
  session: Session,
  given: readonly string[],
): string[] {
  const { app, user, examination } = session;
  const obtained = [
    app?.secret,
    user?.token,
    examination?.obtained.token,
    examination?.obtained.userToken?.token,
  ];
  const whole = [
    ...given,
    ...obtained.flatMap((secret) => (secret ? [secret.reveal()] : [])),
    ...emulator.graph.tokens.keys(),
  ].filter((secret) => secret.length >= RUN);
  return [...new Set(whole)].flatMap((secret) => [secret.slice(0, RUN), secret.slice(-RUN)]);
}
