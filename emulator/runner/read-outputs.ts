/** Reads what a step wrote to `GITHUB_OUTPUT`: `name<<delimiter`, the value, the delimiter. */
export function readOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = file.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[i] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, i + 1);
    outputs[name] = lines.slice(i + 1, end).join("\n");
    i = end;
  }
  return outputs;
}
