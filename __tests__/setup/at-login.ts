import { appFields, openPage } from "./open-page.ts";

/** The page at step 2. */
export async function atLogin(
  options: Parameters<typeof openPage>[0] = {},
  started: Parameters<typeof openPage>[1] = {},
) {
  const opened = await openPage(options, started);
  await opened.client.openLink();
  await opened.client.submit("credentials", appFields(opened));
  const stateOf = (address: string) => new URL(address).searchParams.get("state") ?? "";
  const start = async () => (await opened.client.open("login/facebook")).headers.location ?? "";
  return { ...opened, stateOf, start };
}
