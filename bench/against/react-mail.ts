import { Body } from '@react-email/body';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Heading } from '@react-email/heading';
import { Html } from '@react-email/html';
import { Link } from '@react-email/link';
import { Preview } from '@react-email/preview';
import { render } from '@react-email/render';
import { Text } from '@react-email/text';
import { createElement as element } from 'react';
import { viewOf } from './peer-mails.ts';

const color = '#1a1a1a';
const fontFamily = 'Georgia,serif';

type View = ReturnType<typeof viewOf>;
type Story = View['topics'][number]['stories'][number];

const storyElement = ({ headline, sentences, sources }: Story, key: number) =>
  element(
    'div',
    { key },
    element(Heading, { as: 'h3', style: { fontFamily, color, fontSize: 18 } }, headline),
    element(
      Text,
      { style: { fontFamily, color, fontSize: 16, lineHeight: '24px' } },
      sentences.map(({ text, url, source }, at) => [
        `${text} `,
        element(Link, { key: at, href: url, style: { color: '#8a1c1c' } }, `[${source}]`),
        ' ',
      ]),
    ),
    element(
      Text,
      { style: { fontFamily, color, fontSize: 13, lineHeight: '18px' } },
      sources.map(({ publisher, title, url }, at) => [
        `${publisher}: `,
        element(Link, { key: at, href: url, style: { color: '#8a1c1c' } }, title),
        element('br', { key: `br-${at}` }),
      ]),
    ),
  );

const footer = ({ view, preferences, pause, unsubscribe, address }: View) =>
  element(
    Text,
    { style: { fontFamily, color, fontSize: 13 } },
    element(Link, { href: view }, 'Read on the web'),
    ' · ',
    element(Link, { href: preferences }, 'Preferences'),
    ' · ',
    element(Link, { href: pause }, 'Pause'),
    ' · ',
    element(Link, { href: unsubscribe }, 'Unsubscribe'),
    element('br'),
    address,
  );

/** The n-th reader's digest by React Email's components. */
export const renderReact = (reader: number): Promise<string> => {
  const view = viewOf(reader);
  const topics = view.topics.map(({ title, stories }, key) =>
    element(
      'div',
      { key },
      element(Heading, { as: 'h2', style: { fontFamily, color, fontSize: 22 } }, title),
      stories.map(storyElement),
    ),
  );
  return render(
    element(
      Html,
      { lang: 'en' },
      element(Head, null, element('title', null, view.subject)),
      element(Preview, null, view.subject),
      element(
        Body,
        { style: { margin: 0, background: '#ffffff' } },
        element(
          Container,
          { style: { width: 600 } },
          element(Heading, { as: 'h1' }, 'Broadsheet'),
          topics,
          footer(view),
        ),
      ),
    ),
  );
};
