import { type Html, html } from "./html.ts";

/** Drawings of the app dashboard that show where the id and the secret are. */
export function whereToFind(): Html {
  return html`<details class="guide">
<summary>Where do I find these?</summary>
<ol>
<li>
<p>Open <a href="https://developers.facebook.com/apps/" target="_blank" rel="noopener noreferrer">developers.facebook.com/apps</a>, choose your app, and <b>App settings</b> → <b>Basic</b> on the left.</p>
${drawMenu()}
</li>
<li>
<p>Copy <b>App ID</b>. Press <b>Show</b> beside <b>App secret</b>: Facebook asks for your password, then shows it. Copy it whole.</p>
${drawBasic()}
</li>
</ol>
<p>You see neither? You need the administrator role in the app (App roles → Roles).</p>
</details>`;
}

function drawMenu(): Html {
  return html`<svg class="drawing" viewBox="0 0 300 132" role="img" aria-label="Drawing: the menu on the left of the dashboard. Below Dashboard is App settings, open, and in it Basic is marked.">
<rect class="sheet" x="1" y="1" width="298" height="130" rx="6"/>
<path class="line" d="M112 1v130"/>
<text x="14" y="26">Dashboard</text>
<text x="14" y="52">App settings ▾</text>
<rect class="mark" x="20" y="62" width="84" height="24" rx="4"/>
<text class="strong" x="28" y="79">Basic</text>
<text x="28" y="105">Advanced</text>
<rect class="bar" x="128" y="18" width="90" height="10" rx="5"/>
<rect class="bar" x="128" y="44" width="150" height="10" rx="5"/>
<rect class="bar" x="128" y="68" width="120" height="10" rx="5"/>
</svg>`;
}

function drawBasic(): Html {
  return html`<svg class="drawing" viewBox="0 0 300 150" role="img" aria-label="Drawing: the page Basic. At its top are two fields: App ID with a number, and App secret with dots and a button Show, which is marked.">
<rect class="sheet" x="1" y="1" width="298" height="148" rx="6"/>
<text class="strong" x="16" y="26">App ID</text>
<rect class="box" x="16" y="34" width="268" height="28" rx="4"/>
<text x="26" y="53">1234567890123456</text>
<text class="strong" x="16" y="88">App secret</text>
<rect class="box" x="16" y="96" width="198" height="28" rx="4"/>
<text x="26" y="115">● ● ● ● ● ● ● ●</text>
<rect class="mark" x="224" y="96" width="60" height="28" rx="4"/>
<text class="strong" x="238" y="115">Show</text>
</svg>`;
}
