import type { Problems } from "./fields.ts";
import type { RawInputs } from "./names.ts";

type NameInput = "secret-name" | "user-token-secret-name";

/** The names of the secrets to write, by GitHub's rules; undefined where none is given. */
export function parseSecretNames(inputs: RawInputs["inputs"], problems: Problems) {
  const pageTokenName = parseName("secret-name", inputs["secret-name"], problems);
  const userTokenName = parseName(
    "user-token-secret-name",
    inputs["user-token-secret-name"],
    problems,
  );
  if (pageTokenName !== undefined && pageTokenName.toUpperCase() === userTokenName?.toUpperCase()) {
    problems.add(
      "user-token-secret-name",
      "must differ from `secret-name` (GitHub does not tell capitals from small letters there): one token would overwrite the other.",
    );
  }
  return { pageTokenName, userTokenName };
}

/** What is a token rather than a name: somebody handed over the secret's value. */
const TOKEN = /^(EAA[A-Za-z0-9]{30}|gh[a-z]_[A-Za-z0-9]{20}|github_pat_)|^.{101}/;

/** @see https://docs.github.com/actions/reference/secrets-reference#naming-your-secrets */
function parseName(input: NameInput, name: string, problems: Problems): string | undefined {
  if (name === "") return undefined;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || TOKEN.test(name)) {
    problems.add(
      input,
      "must be the name of a secret: letters, digits and underscores, at most 100, not beginning with a digit. Write the name itself (`FB_PAGE_TOKEN`), not `${{ secrets.FB_PAGE_TOKEN }}`, which hands over its value.",
    );
  } else if (/^GITHUB_/i.test(name)) {
    problems.add(input, "must not begin with `GITHUB_`, which GitHub keeps for itself.");
  }
  return name;
}
