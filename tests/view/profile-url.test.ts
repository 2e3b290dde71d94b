import { expect, test } from 'vitest';
import { profileUrl } from '../../src/view/profile-url.ts';

test.each([
  'https://www.linkedin.com/in/mira-solberg',
  'https://linkedin.com/in/mira-solberg',
  'https://www.linkedin.com/in/zo%C3%AB-brandt',
  'https://www.linkedin.com/in/ola-nordmann-4a1b2c/',
])('%s is a profile, and its link is as it stands', (url) => {
  expect(profileUrl(url)).toBe(url);
});

test.each([
  '',
  'https://www.linkedin.com/in',
  'https://www.linkedin.com/in/',
  'http://www.linkedin.com/in/mira',
  'https://www.linkedin.com.evil.example/in/mira',
  'https://evil.example/in/mira',
  'https://www.linkedin.com@evil.example/in/mira',
  'https://www.linkedin.com/in/mira/../../redir?url=https://evil.example',
  'https://www.linkedin.com/redir/redirect?url=x',
  'https://www.linkedin.com/in/..',
  'https://www.linkedin.com/in/%2e%2E/',
  'https://www.linkedin.com/in/mira\\..\\x',
  ' https://www.linkedin.com/in/mira',
  'javascript:alert(1)//https://www.linkedin.com/in/mira',
  'data:text/html,https://www.linkedin.com/in/mira',
])('%j is no link', (url) => {
  expect(profileUrl(url)).toBeUndefined();
});
