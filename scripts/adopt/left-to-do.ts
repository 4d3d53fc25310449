/**
 * What a person must still set on GitHub before the first release, as no file can say it.
 *
 * @param name `owner/repo`
 */
export function leftToDo(name: string): string {
  const settings = `https://github.com/${name}/settings`;
  return `Look through the difference (git diff), run npm run check and npm cit, and commit.

Then, on GitHub, an administrator of ${name} must:

1. Settings → Environments → New environment “release”: required reviewers, “Allow administrators
   to bypass” off, and the default branch as the only one that may deploy. It is the gate of
   release.yml. ${settings}/environments
2. Settings → Rules → Rulesets → New tag ruleset for v*.*.*: restrict updates and deletions. The
   major tag (v1) must stay movable: release.yml moves it. ${settings}/rules
3. A branch ruleset for the default branch: pull requests, and the checks of ci.yml, check-dist.yml
   and self-test.yml as required ones.
4. Settings → Actions → General: read-only permissions for GITHUB_TOKEN. ${settings}/actions
5. Settings → Advanced Security: private vulnerability reporting, which SECURITY.md promises.
6. If somebody has an app: an environment “live” with its credentials, for probe.yml, whose first
   lines say which.
7. The Marketplace, once: edit the first release, tick “Publish this Action to the GitHub
   Marketplace”, accept the agreement. It needs two-factor authentication, a public repository, and a
   name of action.yml that nobody else has.

Then: Actions → Release → Run workflow.`;
}
