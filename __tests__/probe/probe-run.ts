/** What a run of the probe left. */
export interface ProbeRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** `probe.json`, parsed; undefined where none was written. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what is in it
  readonly report: any;
}
