/** Section 5 of the facts: code, HTTP statuses seen, and what else tells the classes apart. */
export interface ErrorClass {
  code: number;
  statuses: number[];
  message?: string;
  subcode?: number;
  transient?: true;
}

/** Sent again by section 4 of the design. */
export const PASSING: ErrorClass[] = [
  { code: 1, statuses: [500], message: "An unknown error occurred" },
  { code: 2, statuses: [400, 500], transient: true },
  { code: 2, statuses: [500] },
  { code: 4, statuses: [400, 403], transient: true },
  { code: 4, statuses: [403] },
  ...[17, 32, 341, 613, 80000, 80001, 80002, 80004, 80014].map((code) => ({
    code,
    statuses: [400],
  })),
  { code: 3, statuses: [503] },
  { code: 803, statuses: [400], transient: true },
];

/** Never sent again, whatever the status and `is_transient` say. */
export const STAYING: ErrorClass[] = [
  { code: 1, statuses: [400, 500], message: "Error validating client secret." },
  { code: 1, statuses: [400], message: "The access token does not belong to application 1" },
  { code: 1, statuses: [400], message: "fb_exchange_token parameter not specified" },
  { code: 10, statuses: [400, 403, 500] },
  { code: 100, statuses: [400, 500], transient: true },
  { code: 100, subcode: 33, statuses: [400] },
  { code: 100, statuses: [400], message: "Invalid appsecret_proof provided in the API argument" },
  { code: 101, statuses: [400, 500], message: "Error validating application." },
  { code: 102, statuses: [400, 500] },
  { code: 190, statuses: [400, 401, 500] },
  ...[458, 459, 460, 463, 464, 466, 467, 490, 492, 493].map((subcode) => ({
    code: 190,
    subcode,
    statuses: [400],
  })),
  { code: 190, statuses: [429], transient: true },
  { code: 191, statuses: [400, 500] },
  { code: 200, statuses: [400, 403, 500] },
  { code: 210, statuses: [400] },
  { code: 299, statuses: [400, 500], transient: true },
  { code: 368, statuses: [400, 503] },
  ...[3, 104, 110, 459, 506, 803, 2500, 2635, 80015].map((code) => ({
    code,
    statuses: [400],
  })),
  { code: 803, statuses: [404] },
];

/**
 * What Facebook was seen to say in the field (facts section 15), whose words must be kept: none of
 * them is sent again as it was.
 */
export const TO_BE_KEPT: ErrorClass[] = [
  { code: 21, statuses: [400, 500], message: "(#21) Page ID 1 was migrated to page ID 2." },
  {
    code: 100,
    subcode: 21,
    statuses: [400],
    message: "(#21) Page ID 1 was migrated to page ID 2.",
  },
  ...[2859009, 1404120].map((subcode) => ({
    ...{ code: 415, subcode, statuses: [400], message: "Two-factor authentication is required." },
  })),
  { code: 5, statuses: [400, 500], message: "This IP can't make requests for that application." },
  { code: 15, statuses: [400], message: "(#15) This method cannot be called with a client token" },
  {
    ...{ code: 100, statuses: [400] },
    message: "(#100) Tried accessing nonexisting field (access_token) on node type (Business)",
  },
  {
    ...{ code: 100, statuses: [400] },
    message: "(#100) This endpoint requires the 'pages_read_engagement' permission",
  },
  { code: 200, statuses: [403], message: "API access deactivated. To reactivate, go to the app." },
];
