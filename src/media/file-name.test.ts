import { expect, it } from 'vitest';
import { cleanFileName } from './file-name.ts';

it.each([
  ['IMG 0042.JPG', 'jpg', 'IMG 0042.jpg'],
  ['Maquette du pont (été).png', 'png', 'Maquette du pont (été).png'],
  ['../../etc/passwd', 'txt', 'passwd.txt'],
  ['C:\\Users\\me\\photo.jpeg', 'jpg', 'photo.jpg'],
  ['photo\u202Egpj.exe', 'jpg', 'photogpj.jpg'],
  ['a\u0000b\u0007\r\nc.png', 'png', 'abc.png'],
  ['صورة.png', 'webp', 'صورة.webp'],
  ['.htaccess', 'txt', 'htaccess.txt'],
  ['...', 'pdf', 'file.pdf'],
  ['', 'pdf', 'file.pdf'],
  ['photo.php.jpg', 'jpg', 'photo.php.jpg'],
  ['photo.jpg.php', 'jpg', 'photo.jpg'],
  ['con"quote<b>|?.png', 'png', 'con quote b .png'.replace(' .png', '.png')],
  ['e\u0301te\u0301.gif', 'gif', 'été.gif'],
])('%j is kept as %j', (name, extension, kept) => {
  expect(cleanFileName(name, extension)).toBe(kept);
});

it('is not endless, and does not cut a sign in two', () => {
  const kept = cleanFileName(`${'🌊'.repeat(500)}.png`, 'png');
  expect(kept).toBe(`${'🌊'.repeat(100)}.png`);
});
