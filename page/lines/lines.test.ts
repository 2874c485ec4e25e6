import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../engine/model';
import type { Passage } from '../passages';
import type { Removal } from '../prune';
import { sift } from './index';

const passage = (text: string, kind: Paragraph['kind'] = 'text', linked = 0): Passage => ({
  text,
  kind,
  linked,
  strong: 0,
  pulled: false,
});
const BEFORE = passage(
  'The council of Marlow has met three times since the flood, and has come to no decision.',
);
const AFTER = passage(
  'Nobody at the town hall would say on Friday when the next meeting is to be held.',
);

/** Which pass takes a line out that stands between two paragraphs; null where it stays. */
function takenBy(line: Passage): string | null {
  const removals: Removal[] = [];
  const kept = sift([BEFORE, line, AFTER], (removal) => removals.push(removal));
  expect(kept.length + removals.length).toBe(3);
  return kept.includes(line) ? null : (removals[0]?.pass ?? null);
}

describe('lines that are not the article, whatever the markup says', () => {
  test.each([
    ['labels', 'Advertisement'],
    ['labels', 'ADVERTISEMENT - STORY CONTINUES BELOW'],
    ['labels', 'Story continues below advertisement'],
    ['labels', 'Skip Advertisement'],
    ['labels', 'Share this article'],
    ['labels', 'Comments (214)'],
    ['labels', 'Loading...'],
    ['labels', 'Getty Images'],
    ['labels', 'Listen to this article'],
    ['labels', 'Sponsored by Acme Gutters'],
    ['labels', 'Tags: bridge, council, Marlow'],
    ['labels', 'Filed under: Politics'],
    ['labels', 'Topics'],
    ['labels', 'Enter your email address'],
    [
      'calls',
      'Sign up for our free daily newsletter and get the top headlines delivered to your inbox.',
    ],
    ['calls', 'Follow us on X and Facebook.'],
    ['calls', 'Follow The Harbor Courier on Instagram'],
    ['calls', 'Click here to read more about the flood.'],
    ['calls', 'CLICK HERE TO GET THE EXAMPLE NEWS APP'],
    ['calls', 'Have a tip? Email tips@example.org.'],
    ['calls', 'Do you have a story for us? Get in touch.'],
    ['calls', 'Subscribe to The Daily for $1 a week.'],
    ['calls', 'Your support makes our work possible. Donate today.'],
    ['calls', 'We use cookies to improve your experience.'],
    ['calls', 'By signing up, you agree to our Terms of Service and Privacy Policy.'],
    ['calls', 'Thanks for signing up!'],
    ['calls', 'Become a member today.'],
    ['calls', 'Support independent journalism.'],
    ['calls', 'Already a subscriber? Log in'],
    ['calls', 'To continue reading, subscribe or sign in.'],
    ['calls', 'What do you think? Let us know in the comments.'],
    ['calls', 'This is a developing story. Please check back for updates.'],
    ['calls', 'Want OK! each day? Sign up here!'],
    ['calls', 'As a subscriber, you have 10 gift articles to give each month.'],
    ['pointers', 'RELATED: Governor mulls run for the senate'],
    ['pointers', 'READ MORE: How the flood came'],
    ['pointers', 'Read more | How the flood came'],
    ['pointers', 'Watch: The mayor on the flood'],
    ['pointers', 'More from Politics'],
    ['pointers', 'More in Politics'],
    ['pointers', 'Recommended Stories'],
    ['pointers', 'You may also like'],
    ['pointers', 'Most Popular'],
    ['pointers', 'Trending Videos'],
    ['pointers', 'Related topics'],
    ['pointers', 'Up next'],
    ['pointers', 'Mayor Asks Predecessor for Advice After Narrow Defeat'],
    ['datelines', 'By Jane Doe and John Smith'],
    ['datelines', 'By Jane Doe, Politics Reporter'],
    ['datelines', 'BY JANE DOE | THE HARBOR COURIER'],
    ['datelines', 'Published January 24, 2025 at 10:15 a.m. ET'],
    ['datelines', 'Originally Published: January 24, 2025 at 5:00 AM EST'],
    ['datelines', 'Updated 3 hours ago'],
    ['datelines', '5 min read'],
    ['datelines', 'Fri 24 Jan 2025 10.15 GMT'],
    ['credits', 'Photo: Getty Images'],
    ['credits', 'The mayor in 2023. (Photo by Ann Lee/Getty Images)'],
    ['credits', 'The mayor speaks at the town hall on Nov. 6, 2024. Jo Martin/AP'],
    ['credits', 'REUTERS/Jane Doe'],
    ['credits', 'Image source, Reuters'],
    ['credits', 'Image caption, The mayor at the bridge on Friday'],
    [
      'credits',
      'FILE - The mayor arrives at the town hall in Marlow, Nov. 6, 2024. (AP Photo/Jo Martin, File)',
    ],
    ['credits', '© 2025 The Harbor Courier'],
    ['sign-offs', 'The Associated Press contributed to this report.'],
    ['sign-offs', 'Reporting by Jane Doe; Editing by John Smith'],
    ['sign-offs', 'This article originally appeared on Port Herald: The bridge stays'],
    ['signatures', '— Dunnick Coastguard (@DunnickCG) January 24, 2025'],
    ['signatures', 'pic.twitter.com/abc123'],
    ['signatures', 'A post shared by Biscuit (@biscuit.vt)'],
  ])('%s: %s', (pass, text) => {
    expect(takenBy(passage(text))).toBe(pass);
  });

  test('a line that is all link, and the list below a heading that announces one', () => {
    expect(takenBy(passage('The last ferry from Corran has gone', 'text', 1))).toBe('pointers');
    const list = ['Related stories', 'A bridge too low', 'The man at the gate'].map((text) =>
      passage(text, text === 'Related stories' ? 'heading' : 'list-item'),
    );
    expect(sift([BEFORE, ...list, AFTER], () => {})).toEqual([BEFORE, AFTER]);
  });
});

describe('sentences that only begin like them stay', () => {
  test.each([
    'By Tuesday evening, Harris had called Clinton three times.',
    "By Harris's own account, the call was short.",
    'By Clinton standards it was a small party.',
    'By continuing to fight, Harris keeps her voters together.',
    'Watch parties had emptied by midnight, and Harris did not appear.',
    'Related to that loss, aides said, is the question of money.',
    'More on edge than she let show, Harris called Clinton.',
    'More in common: the two women share a defeat and a rival.',
    'Subscribers to the magazine read the report on Thursday.',
    'She signed up 200 donors in a week.',
    'Harris told supporters to sign up for the fight.',
    'Follow your heart, Clinton told her.',
    '“Get our newsletter,” he said, and laughed.',
    'Photo albums from the campaign lay on the table.',
    'Read more closely, the report says the opposite.',
    'Trending downward in the polls, Harris turned to Clinton.',
    'Please go away, some Democrats say.',
    'Join the race or go home, donors told her.',
    'Share prices fell after the election.',
    'Copyright lawyers have looked at the speech.',
    'Thank you for your service, Biden wrote to Harris.',
    'This story was first reported by New York Magazine on Thursday.',
    'Sources spoke with New York Magazine about the talks.',
    'For more than an hour the two talked about the future.',
    'From California, Harris called Clinton again.',
    'In 2023 she took a post at Columbia.',
    'The report was published on January 23, 2025.',
    'Donald Trump, Hillary Clinton, Joe Biden and Kamala Harris were there.',
    'He was 82.',
    'Maybe she should just go away.',
    'Gov. Gavin Newsom may not run again.',
    'Listen, Clinton told her, nobody is coming to help.',
    'Advertisements against her ran until the last day.',
    'Live on television, Harris conceded.',
    'Contact with the Clintons grew closer that summer.',
    'Exclusive clubs have few members, and this one has two.',
  ])('%s', (text) => {
    expect(takenBy(passage(text))).toBeNull();
  });
});

test('a pull quote goes, what it repeats stays', () => {
  const said = passage('“We stay where we are,” the mayor said on the steps of the town hall.');
  const pulled = { ...passage('We stay where we are', 'quote'), pulled: true };
  expect(sift([pulled, said, AFTER], () => {})).toEqual([said, AFTER]);
  const longer = { ...passage('“We stay where we are,” the mayor said', 'quote'), pulled: true };
  expect(sift([longer, said, AFTER], () => {})).toEqual([said, AFTER]);
});
