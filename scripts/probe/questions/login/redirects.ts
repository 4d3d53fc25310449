/** Where the dialog is asked to lead back to. An app must have registered each, to the letter. */
export const REDIRECTS = {
  github: "https://github.com/",
  localhost: "https://localhost/",
} as const;
