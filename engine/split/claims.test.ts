import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../model';
import { reasons } from './claims';
import { sentences } from './sentences';
import type { Unjudged } from './split';

type Row = string | Paragraph;

function judge(rows: readonly Row[]): { text: string; reason: string | null }[] {
  const paragraphs = rows.map((row) =>
    typeof row === 'string' ? ({ text: row, kind: 'text' } as const) : row,
  );
  const statements = paragraphs.flatMap(({ text }, paragraph) =>
    sentences(text).map(({ start, end }, i) => ({
      id: `s${paragraph}-${i}` as Unjudged['id'],
      text: text.slice(start, end),
      paragraph,
      start,
      end,
    })),
  );
  const found = reasons(paragraphs, statements);
  return statements.map(({ text }, i) => ({ text, reason: found[i] ?? null }));
}

const BODY = 'The council approved the budget on Monday after a long debate.';
/** A line in the middle of an article, as plain text has it. */
function inBody(row: Row): (string | null)[] {
  const all = judge([BODY, BODY, BODY, row, BODY, BODY, BODY]);
  return all.slice(3, -3).map(({ reason }) => reason);
}

/** Lines of pages that claim nothing about the world. All invented. */
const BOILERPLATE: readonly string[] = [
  // questions
  'Will the mayor run again?',
  'So what happens now?',
  'And who could blame her?!',
  'INSIDER: How often do they talk?',
  '“Who knew?”',
  // transitions, greetings
  'But that is not all.',
  "But that's not all!",
  'Here is what we know.',
  "Here's how the night unfolded.",
  'Here are five takeaways from the debate.',
  'But there is a catch.',
  "There's more.",
  'And it gets worse.',
  'Not so fast.',
  "Let's take a closer look.",
  "Let's hear some tape.",
  'Back to our main story.',
  'First up: the harbour.',
  'Which brings us to the ferry.',
  'More on that later.',
  'But enough of the past.',
  'The rest is history.',
  'Only time will tell.',
  'It remains to be seen.',
  'Others are not so sure.',
  'Not everyone is convinced.',
  'But that is another story.',
  'That was then.',
  'Then came the flood.',
  'Good morning, and welcome to our live coverage.',
  'Happy Friday, readers!',
  'Thanks for reading, and see you next week.',
  "That's all from me today.",
  'See you tomorrow.',
  'For those just joining us, the key points:',
  'What we know so far',
  'The bottom line',
  // calls
  'Subscribe to our newsletter.',
  'Subscribe for $1 a month.',
  'Sign up for The Evening Brief, our daily newsletter.',
  'Sign up here!',
  'Want the best of the Harbor Post? Sign up here!',
  'Follow us on Facebook and X.',
  'Follow Dana Cole on Twitter @dcole.',
  'Follow @HarborPost for more.',
  'Join the conversation as a VIP Member',
  'Join the Harbor Club and use promo code SAIL.',
  'Download the free Harbor Post app for breaking news.',
  'Click here to watch the full interview.',
  'Donate today to support local journalism.',
  'Support our journalism.',
  'Your support keeps this newsroom running.',
  'Have a tip? Email tips@harborpost.example.',
  'Got a story? Call the newsdesk.',
  'Let us know what you think in the comments.',
  'Tell us in the comments below!',
  'Drop us a line with tips and gripes.',
  'Write to us at letters@harborpost.example.',
  'Share your thoughts below.',
  'Get the latest headlines delivered to your inbox.',
  'Stay tuned for updates.',
  "Don't miss our weekend edition.",
  'Never miss a story.',
  'Use code FERRY for 15% off.',
  'Scroll down to leave a comment.',
  'You can find our podcast wherever you get yours.',
  'Reach Dana Cole at 555-0148.',
  'She can be reached at dcole@harborpost.example.',
  'Local news takes local support.',
  'Listen to the full episode here.',
  'Continue reading',
  'Already a subscriber?',
  'Please enable JavaScript to view this page.',
  // pointers and headlines
  'Read more: Why the ferries stopped running',
  'READ MORE: Why the Ferries Stopped Running',
  'RELATED: Ten Ferries That Never Sailed',
  'See also: The history of the harbour',
  "MORE ON THE FERRY: The captain's £900 boots",
  'You may also like',
  'Recommended',
  'Trending on Harbor Post Videos',
  'Most read',
  'WATCH: Voters react to the ferry ruling',
  '- Mayor Cole Weighs Second Term as Ferry Scandal Deepens',
  'Council President Pike Slams Ferry Deal as Costs Soar Past Estimates',
  "Pike 'Furious' at Critics for Blaming Him for Ferry Mess: Report",
  'Five Boats, One Dock, and a Very Long Night. Did Captain Ortiz See It Coming?',
  'NEXT WEEK: The secret life of gulls',
  'In case you missed it',
  'Editor’s picks',
  // captions and credits
  'Captain Lena Ortiz at the dock. (Credit: AP)',
  '(Credit: AP)',
  '(AP Photo/Jon Pell)',
  'Photo by Jon Pell/Getty Images',
  'Jon Pell/Getty Images',
  'PHOTO: Splash Wire / J. Pell',
  'Photograph by Ines Calder for The Harbor Review',
  'ILLUSTRATION: Marco Bell for the Post',
  'Getty Images',
  'Reuters',
  'Ferries wait at the north pier on Tuesday. (Photo by Jon Pell/Getty Images)',
  'Captain Ortiz in 2019 CREDIT: Tilda Moss/Alamy',
  'SHIPSHAPE: Ortiz with her crew (Pic: SnapRat)',
  'File photo: The north pier at dawn.',
  'From left: Lena Ortiz, Dan Pike and Ada Cole.',
  'Image courtesy of the Harbor Museum',
  '© 2025 Harbor Museum',
  // bylines
  'By Jane Doe, Staff writer',
  'By Jane Doe and Sam Roe',
  'By DEX MALLOY, Harbor Editor',
  'By Marisol Pruett | Staff writer',
  'By Scroll Staff | 3 min read',
  'Jane Doe, Washington',
  'Rupert Ashe in Lisbon',
  'Published January 23, 2025',
  'Updated: Jan. 23, 2025, 4:15 p.m. ET',
  'Posted 4 hours ago',
  '5 min read',
  '(Reporting by Jane Doe; editing by Sam Roe)',
  'Additional reporting by Sam Roe.',
  'With agencies',
  'Sam Roe contributed to this report.',
  // stamps
  '10:32 a.m. ET',
  '14.05',
  'January 23, 2025',
  '2 hours ago',
  '[MUSIC FADES]',
  '0:00 / 3:21',
  // notices
  'Advertisement',
  'ADVERTISEMENT',
  'Story continues below advertisement',
  'Article continues after ad',
  'All rights reserved.',
  'Copyright 2025 Harbor Post.',
  'This material may not be published, broadcast, rewritten or redistributed.',
  'This story was originally published on January 20.',
  'This article first appeared on Harbor Post.',
  'This story has been updated.',
  'Correction: An earlier version of this article misspelled a name.',
  "Editor's note: This column reflects the views of its author.",
  'The views expressed here are those of the author.',
  'Listen to this article',
  'Share on Facebook · Share on X · Email',
  'Share Tweet Pin',
  'Comments (412)',
  '412 comments',
  '1.2K shares',
  'Log in',
  'Sponsored content',
  'A message from our sponsors',
  'This edition is brought to you by Gull Mattresses.',
  'We may earn a commission from links on this page.',
  'This site uses cookies.',
  'By signing up you agree to our Terms of Use and Privacy Policy.',
  'Was this guide helpful? Yes / No',
  'Loading...',
  'Tags: ferries, harbour, council',
  'Filed Under: Politics',
  'Your email address will not be published.',
  '* * *',
];

/** Sentences that assert something, though a hasty rule would take them for furniture. All invented. */
const CLAIMS: readonly string[] = [
  'She won.',
  'He denied it.',
  'They never spoke again.',
  'No.',
  'Pike was furious.',
  'It was a lie.',
  'Ferries matter.',
  'The mayor wept.',
  'Nobody was hurt.',
  'Not a single boat sailed on Sunday.',
  'Perhaps even the whole fleet.',
  'The story, first told by the Post, was false.',
  'She asked aides, “What now?”',
  '“Why should I resign?” the captain asked on Monday.',
  '“Sign up today,” Cole told students in a campus speech.',
  'Sign-ups for the course rose by 20 percent.',
  'Subscribers left in droves, the company said.',
  'Subscriptions fell last year.',
  'Follow-up talks are planned for June.',
  'Following the vote, Cole called Pike.',
  'Follow the money, prosecutors told the jury.',
  'Joining her on stage were two former mayors.',
  'Donations to the campaign passed $1 million.',
  'Donors gave $1 million to the museum.',
  'Support for the ferry has grown since May.',
  'Click Industries said it would close two plants.',
  'Reading scores fell in every district.',
  'Watching from the pier, Ortiz saw the boat sink.',
  'Sharing a stage for the first time, the two women embraced.',
  'Getty Images sued the company in 2023.',
  'The Associated Press called the race at midnight.',
  'Reuters reported on Thursday that the deal had collapsed.',
  'The photo by Jon Pell shows her leaving the hotel, prosecutors said.',
  'A photo taken that night shows the two embracing.',
  'The picture was posted on Tuesday.',
  'By Monday, the water had reached the pier.',
  'By law, Cole cannot seek a third term.',
  'By then, the ferry had left.',
  'By contrast, Pike won 60 percent of the vote.',
  'Updated figures show that costs doubled.',
  'Published in 2017, the book sold two million copies.',
  'The report, published in June, blames the council.',
  'Related costs rose by a third.',
  'Recommended doses were ignored, the inquiry found.',
  'Trending downward since May, prices hit a new low.',
  'Most read the ruling as a defeat for Cole.',
  'More than 200 people marched.',
  'More on-time ferries ran in May than in April.',
  'Advertising revenue fell by half.',
  'Copyright law protects the map, the judge ruled.',
  'The correction cost the paper its reputation.',
  'Comments by the captain angered the crew.',
  'The share of women on the council has doubled.',
  'Share prices fell 12 percent.',
  'Email records show that Pike knew.',
  'Printing of the ballots began in August.',
  'Video of the collision spread within hours.',
  'Live music returned to the pier in May.',
  'Photos from the night show an empty dock.',
  'Opinion polls put Cole ahead.',
  'Here the river turns east and widens.',
  'Here, 40 people died in the flood of 1953.',
  'That is why Cole resigned.',
  'That was her third defeat.',
  'This was the first time a woman led the fleet.',
  'It is the largest ferry in the world.',
  'There is no evidence that the crew was drunk.',
  'There were 200 people on board.',
  'Then Cole called the captain.',
  'Then came three defeats in a row for the party in Ohio.',
  'Others said the ferry should never have sailed.',
  'Some critics were convinced that Pike had lied.',
  'Many are sure that the harbour will freeze.',
  'But the two remained friends.',
  'But Pike refused.',
  'And the captain knew it.',
  'So she quit.',
  'Now she runs a bookshop in Leeds.',
  'What she wanted was a recount.',
  'What happened next shocked the city: the tower fell.',
  'How she won is no secret: she outspent him ten to one.',
  'Who pays for the repairs is up to the court.',
  'Let the record show that Pike voted no, the clerk wrote.',
  'Thanks to a late surge, Cole won.',
  'Good weather kept the ferries running.',
  'Happy with the verdict, the family left without a word.',
  'Welcome though the money was, it came too late.',
  'Stay-at-home orders were lifted in May.',
  'Use of the harbour has doubled since 2020.',
  'Listen Labs raised $20 million.',
  'Contact between the two ended in 2019.',
  'Call it what it is: a rout.',
  'Turnout reached 71 percent.',
  'Page one of the contract names Pike.',
  'Enter the lobbyists, who wrote half the bill.',
  'Tagged gulls returned to the harbour in March.',
  'Loading the cargo took nine hours.',
  'Terms of the deal were not disclosed.',
  'Privacy rules bar the hospital from naming her.',
  'Jane Doe, a columnist for the Post, was arrested on Friday.',
  'Jane Doe is a columnist who once worked for the mayor.',
  'January 23 was the coldest day of the year.',
  'At 10:32 a.m. the bridge closed.',
  'Two hours ago the dam gave way.',
  'We won, and they know it.',
  '“We will be back.”',
  '“Never.”',
  '“Read my lips: no new taxes.”',
  '“Thank you for reading the report,” the judge told the lawyers.',
  'Cole called the plan “a gift to donors.”',
  'Ortiz posted a picture on Instagram with the caption “Home.”',
  'The ferry, the Lady Anne, sank off Cape Ray at noon.',
  'President Ada Cole and Vice President Dan Pike met King Olaf in Oslo.',
  'President Cole, Governor Pike, and Senator Ada Ruiz Met Donors in Palm Beach.',
  'Sources told the Post that Cole had wavered.',
  'The talks took place in Lisbon, Washington and Rome.',
  'If anyone could sink a ferry, it would be Pike.',
  'One can only imagine what was said.',
  'The campaign, in short, was broke.',
  'Cole spoke to reporters for the first time in a month:',
  'Previously, the fleet had 12 boats.',
  'Elsewhere, in Dover, three ferries ran aground.',
  'Timeline slips cost the city $4 million.',
  'Breaking with tradition, Cole skipped the dinner.',
  'Listed as missing since May, the boat was found on Monday.',
  'Developing countries were hit hardest.',
  'Supporters say the ferry pays for itself.',
  'See-through panels line the new pier.',
  'Take the ferry: it has lost money for ten years.',
  'Play was stopped twice because of fog.',
  'Shop owners on the pier expect a poor summer.',
  'Order was restored by midnight.',
  'The U.S. said no.',
  'In this picture of the economy, exports barely matter.',
];

describe('claims', () => {
  it.each(BOILERPLATE)('takes no claim from: %s', (text) => {
    expect(inBody(text)).not.toContain(null);
  });

  it.each(CLAIMS)('keeps the claim: %s', (text) => {
    expect(inBody(text).every((reason) => reason === null)).toBe(true);
  });

  it('has more than 150 rows, about half of them claims', () => {
    expect(BOILERPLATE.length + CLAIMS.length).toBeGreaterThan(150);
    expect(CLAIMS.length / (BOILERPLATE.length + CLAIMS.length)).toBeGreaterThan(0.4);
  });

  it('takes no claim from a heading', () => {
    expect(inBody({ text: 'Cole lost the vote by a hair.', kind: 'heading' })).toEqual(['heading']);
  });

  it('takes what a box of links holds for links, and what comes after it for text', () => {
    const found = judge([
      BODY,
      'Most read',
      'Ferry captain cleared of all charges',
      'Harbour to close for a week',
      'Council votes on pier repairs',
      BODY,
    ]);
    expect(found.map(({ reason }) => reason === null)).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('keeps the points of a list in an article', () => {
    const points: Row[] = [
      'Cole was told about the leak in May',
      'Pike signed the contract two days later',
    ].map((text) => ({ text, kind: 'list-item' }));
    expect(judge([BODY, ...points, BODY]).every(({ reason }) => reason === null)).toBe(true);
  });

  it('takes the last lines on an author for none', () => {
    const found = judge([BODY, BODY, BODY, BODY, 'Jane Doe is a columnist for the Post.']);
    expect(found.at(-1)?.reason).toBe('byline');
  });

  it('takes a caption together with its credit', () => {
    expect(inBody('Ada Cole and Dan Pike on the pier. (Credit: AP)')).not.toContain(null);
  });

  it('takes the same lines with curly quotes, hard spaces and bullets', () => {
    expect(inBody('•\u00A0Sign\u00A0up for our newsletter')).not.toContain(null);
    expect(inBody('Don’t miss our weekend edition.')).not.toContain(null);
  });
});

describe('lines without a full stop', () => {
  const long = `${BODY.slice(0, -1)} that nobody had wanted.`;
  const around = (row: Row) => judge([long, long, long, row, long, long])[3]?.reason;

  it('takes a headline between paragraphs for none', () => {
    expect(around('Ferry captain cleared of all charges after stormy hearing')).toBe('unstopped');
  });

  it('keeps a sentence whose full stop was forgotten', () => {
    expect(around('The captain was cleared of all charges')).toBeNull();
    expect(around('- Cole knew of the leak in May')).toBeNull();
  });

  it('keeps claims in a text that has no full stops at all', () => {
    const bare = long.slice(0, -1);
    expect(
      judge([bare, bare, 'Cole knew of the leak in May', bare]).every(
        ({ reason }) => reason === null,
      ),
    ).toBe(true);
  });
});
