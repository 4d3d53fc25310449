import { CAPTIONS } from "./captions.ts";
import type { Example } from "./example.ts";
import { MESSAGE_CODES, MESSAGES, type MessageCode } from "./messages.ts";

const HEAD = `# Every message as the log shows it

\`npm run record\` writes this page: each log is that of a real run of \`dist/index.js\` against the [emulator](../emulator/README.md). Times, trace ids and addresses of this machine are replaced by fixed ones. The app is 1200000000000001, the Page 140000000000001. [Troubleshooting](troubleshooting.md) says in a line what each message means.
`;

/** The whole of `docs/logs.md`: a section for each code that an example shows, with its logs. */
export function composeLogsPage(
  examples: readonly Example[],
  logs: ReadonlyMap<string, string>,
): string {
  const sections = MESSAGE_CODES.flatMap((code) => {
    const shown = examples.filter(({ of }) => of === code);
    return shown.length > 0 ? [composeSection(code, shown, logs)] : [];
  });
  return `${HEAD}\n${sections.join("\n")}`;
}

function composeSection(
  code: MessageCode,
  examples: readonly Example[],
  logs: ReadonlyMap<string, string>,
): string {
  const blocks = examples.map(({ id }) => {
    const caption = CAPTIONS[id];
    return `${caption ? `${caption}\n\n` : ""}\`\`\`text\n${logs.get(id) ?? ""}\n\`\`\`\n`;
  });
  return `<a id="${code}"></a>\n\n## ${MESSAGES[code].title}\n\n${blocks.join("\n")}`;
}
