import type { SourceName } from '#domain/posting/posting.ts';
import { companyKey } from '#domain/text/company.ts';
import { recogniseBoard } from './recognise.ts';

export interface DirectoryEntry {
  readonly employer: string;
  readonly source: SourceName;
  readonly tenant: string;
}

/** `tenant=Name`, or the tenant alone where its capitalised form is the name. A board is tried when it is added. */
const table: Partial<Readonly<Record<SourceName, string>>> = {
  greenhouse: 'airbnb|stripe|figma|gitlab=GitLab|cloudflare|twilio|reddit|robinhood|doordashusa=DoorDash|databricks|brex|gusto|affirm|duolingo|discord|coursera|vimeo|grammarly|intercom|airtable|webflow|flexport|anthropic|scaleai=Scale AI|vercel|planetscale=PlanetScale|grafanalabs=Grafana Labs|sumologic=Sumo Logic|pagerduty=PagerDuty|newrelic=New Relic|fastly|netlify|buildkite|launchdarkly=LaunchDarkly|mixpanel|amplitude|braze|wolt|monzo|gocardless=GoCardless|contentful|celonis|adyen|bitpanda|typeform|cabify|spacex=SpaceX|andurilindustries=Anduril|lucidmotors=Lucid Motors|verkada|thumbtack|carta|benchling|remotecom=Remote|canonical|wikimedia=Wikimedia Foundation|mozilla|khanacademy=Khan Academy|axios|thenewyorktimes=The New York Times|voxmedia=Vox Media|gofundme=GoFundMe|kickstarter|dropbox|datadog|mongodb=MongoDB|elastic|okta|pinterest|lyft|coinbase|instacart|asana|chime|toast|squarespace|hubspotjobs=HubSpot|samsara|sofi=SoFi|udemy|cockroachlabs=Cockroach Labs|circleci=CircleCI|klaviyo|attentive|n26=N26|getyourguide=GetYourGuide|hellofresh=HelloFresh|sumup=SumUp|raisin|riotgames=Riot Games|roblox|epicgames=Epic Games|nuro|waymo|aurorainnovation=Aurora|nextdoor|peloton|gleanwork=Glean|fivetran|algolia|lattice|zscaler|rubrik|purestorage=Pure Storage|abnormalsecurity=Abnormal Security|tanium|cresta|tailscale|oscar=Oscar Health|calendly|mercury|faire|marqeta|upwork|warbyparker=Warby Parker|sonos|ziprecruiter=ZipRecruiter|opentable=OpenTable',
  lever: 'spotify|palantir|plaid|jumpcloud=JumpCloud|shieldai=Shield AI|matchgroup=Match Group|binance|ro|color|wealthfront|zoox|octoenergy=Octopus Energy|mistral=Mistral AI|qonto|swile|aircall|pennylane|contentsquare|blablacar=BlaBlaCar|veepee|ledger|theodo|brevo|shippo|gohighlevel=HighLevel|outreach|highspot|nielsen|metabase|immutable|whoop=WHOOP|saronic|anyscale|netflix|sonatype|welocalize|kraken123=Kraken',
  ashby: 'linear|notion|openai=OpenAI|ramp|vanta|deel|supabase|posthog=PostHog|replit|cursor|perplexity|cohere|elevenlabs=ElevenLabs|harvey|sierra|modal|baseten|writer|clerk|resend|railway|zapier|sanity|confluent|multiverse|lovable|n8n|deepl=DeepL|stytch|attio|granola|whatnot|docker|quora|ashby|1password=1Password|airbyte|pleo|synthesia|runway|opendoor',
  smartrecruiters: 'Visa|BoschGroup=Bosch Group|Ubisoft2=Ubisoft|Experian|Equinox|NielsenIQ|Devoteam|AbbVie|LinkedIn3=LinkedIn',
  teamtailor: 'career.teamtailor.com=Teamtailor',
};

/** Boards of many employers that need no key, on by default; each is one board. */
export const openBoards: readonly DirectoryEntry[] = Object.entries({
  remotive: 'Remotive', remoteok: 'Remote OK', arbeitnow: 'Arbeitnow', himalayas: 'Himalayas', jobicy: 'Jobicy', weworkremotely: 'We Work Remotely', hackernews: 'Hacker News, “Who is hiring?”', themuse: 'The Muse',
} satisfies Partial<Record<SourceName, string>>).map(([source, employer]) => ({ employer, source: source as SourceName, tenant: source }));

/** The open boards and some two hundred employers to start from; the person's lists and the links in postings add to it. */
export const directory: readonly DirectoryEntry[] = openBoards.concat(Object.entries(table).flatMap(([source, words]) => words.split('|').map((entry) => {
  const [tenant = '', name = `${tenant.charAt(0).toUpperCase()}${tenant.slice(1)}`] = entry.split('=');
  return { employer: name, source: source as SourceName, tenant };
})));

/** The listed boards of employers by their names, however these are spelled. */
export function listedBoards(employers: readonly string[]): readonly DirectoryEntry[] {
  const keys = new Set(employers.map(companyKey));
  return directory.filter(({ employer }) => keys.has(companyKey(employer)));
}

/**
 * Boards in a list a person brings: CSV with any columns, or pasted links one a line. The employer's name is the first
 * cell that is no address; lines that name no board come back with why.
 */
export function boardsInList(text: string): { readonly boards: readonly DirectoryEntry[]; readonly left: readonly { readonly line: string; readonly why: string }[] } {
  const boards = new Map<string, DirectoryEntry>();
  const left: { line: string; why: string }[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim()).filter((each) => each !== '')) {
    const cells = (line.match(/"(?:[^"]|"")*"|[^,;\t]+/g) ?? []).map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"').trim()).filter((cell) => cell !== '');
    const found = cells.flatMap((cell) => recogniseBoard(cell) ?? [])[0];
    if (found?.kind === 'board') {
      const name = cells.find((cell) => !/[/.]/.test(cell)) ?? found.tenant;
      boards.set(`${found.source}:${found.tenant.toLowerCase()}`, { employer: name, source: found.source, tenant: found.tenant });
    } else {
      left.push({ line: line.slice(0, 200), why: found?.kind === 'never_fetched' ? found.sentence : 'No address of a known board is in this line.' });
    }
  }
  return { boards: Array.from(boards.values()), left };
}
