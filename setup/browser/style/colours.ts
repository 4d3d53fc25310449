/** Light and dark colours; every text has a contrast of at least 4.5 to its background. */
export const COLOURS = `
:root{color-scheme:light dark;
--ground:#f6f7f9;--sheet:#fff;--ink:#1b1f27;--soft:#3d4552;--quiet:#586070;--line:#d9dde4;--edge:#7c8594;
--link:#0a4fb8;--main:#0a5bd3;--main-over:#084aad;--on-main:#fff;--focus:#0a5bd3;--code:#e9ecf1;
--good:#17703a;--good-ground:#dff3e6;--soon:#7a4b00;--soon-ground:#fdeecb;--bad:#b3261e;--bad-ground:#fce8e6;--bar:#2f7fe6;--tick:#d9dde4}
@media (prefers-color-scheme:dark){:root{
--ground:#12151a;--sheet:#1b2028;--ink:#e9ecf1;--soft:#c6ccd6;--quiet:#a3abb8;--line:#313844;--edge:#768093;
--link:#8fbaff;--main:#8fbaff;--main-over:#b3d0ff;--on-main:#0c1a30;--focus:#8fbaff;--code:#272e39;
--good:#7fd6a0;--good-ground:#15301f;--soon:#f2c46d;--soon-ground:#352a12;--bad:#ff9d94;--bad-ground:#3b1a18;--bar:#5b9bf3;--tick:#313844}}
`;
