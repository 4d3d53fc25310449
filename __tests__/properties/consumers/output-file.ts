/**
 * Reads `GITHUB_OUTPUT` as the runner does on Linux, where only a line feed ends a line.
 *
 * @returns the outputs in their order, so that one which is set twice is seen
 * @throws where the runner would refuse the file
 * @see https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 */
export function readOutputFile(file: string): Array<[string, string]> {
  const outputs: Array<[string, string]> = [];
  const lines = file.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      outputs.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    const [name, delimiter] = heredoc > 0 ? [line.slice(0, heredoc), line.slice(heredoc + 2)] : [];
    const end = delimiter ? lines.indexOf(delimiter, i + 1) : -1;
    if (name === undefined || end === -1) throw new Error(`the runner refuses the line ${line}`);
    outputs.push([name, lines.slice(i + 1, end).join("\n")]);
    i = end;
  }
  return outputs;
}
