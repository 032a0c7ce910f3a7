import { describe, expect, it } from 'vitest';
import * as made from '../../test/support/sound-files.ts';
import { AppError } from '../domain/errors.ts';
import { fromBuffer } from './byte-source.ts';
import { sniff } from './sniff.ts';

async function found(bytes: Buffer | string, name = 'holiday.jpg'): Promise<string> {
  try {
    return await sniff(fromBuffer(Buffer.from(bytes as string, 'utf8')), name);
  } catch (error) {
    if (error instanceof AppError) return [error.key, ...Object.values(error.args)].join(' ');
    throw error;
  }
}

const latin = (text: string) => Buffer.from(text, 'latin1');

/** A ZIP of entries stored as they are. */
function zip(...entries: [string, string][]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of entries) {
    const local = Buffer.alloc(30);
    local.write('PK\x03\x04', 'latin1');
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name + content));
    directory.push(entry, Buffer.from(name));
    at += 30 + Buffer.byteLength(name + content);
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const ODT = 'application/vnd.oasis.opendocument.text';

describe('what a file is, whatever it is called', () => {
  it.each<[string, Buffer | string]>([
    ['jpeg', latin('\xff\xd8\xff\xe0 JFIF')],
    ['png', latin('\x89PNG\r\n\x1a\n')],
    ['gif', 'GIF89a/*<script>*/=1'],
    ['webp', latin('RIFF\0\0\0\0WEBPVP8 ')],
    ['avif', made.box('ftyp', latin('mif1\0\0\0\0mif1avif'))],
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['svg', '\ufeff<?xml version="1.0"?>\n<!-- a --><!DOCTYPE svg PUBLIC "-//W3C" "x"><svg/>'],
    ['svg', '<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg:svg xmlns:svg="x">'],
    ['mp3', made.mp3Frames(2)],
    ['mp3', Buffer.concat([made.id3(20), made.mp3Frames(2)])],
    ['m4a', made.mp4({ brand: 'M4A ' })],
    ['mp4', made.mp4({ brand: 'mp42' })],
    ['webm', made.webm({ film: true, duration: 1 })],
    ['opus', made.opus(100)],
    ['ogg', made.vorbis(100, 8_000)],
    ['wav', made.wav(1)],
    ['flac', made.flac(100)],
    ['pdf', '%PDF-1.7\n'],
    ['odt', zip(['mimetype', ODT], ['content.xml', '<x/>'])],
    ['ods', zip(['mimetype', ODT.replace('text', 'spreadsheet')])],
    ['docx', zip(['[Content_Types].xml', ''], ['word/document.xml', ''])],
    ['xlsx', zip(['[Content_Types].xml', ''], ['xl/workbook.xml', ''])],
    ['pptx', zip(['[Content_Types].xml', ''], ['ppt/slides.xml', ''])],
    ['zip', zip(['readme.txt', 'hello'])],
    ['zip', zip(['mimetype', `${ODT}-template`])],
    ['txt', 'Un texte, à lire.\r\nمرحبا'],
    ['txt', latin('Un texte \xe0 lire, comme sous Windows\x85')],
  ])('%s', async (type, bytes) => {
    expect(await found(bytes)).toBe(type);
  });

  it('a table is a text with a name that says so', async () => {
    expect(await found('a;b\n1;2', 'Données 2026.CSV')).toBe('csv');
  });
});

describe('what is refused, and in which words', () => {
  it.each<[string, Buffer | string]>([
    ['media.empty', ''],
    ['media.heic', made.box('ftyp', latin('heic\0\0\0\0mif1heic'))],
    ['media.unsupported-type QuickTime', made.box('ftyp', latin('qt  \0\0\0\0qt  '))],
    ['media.unsupported-type ISO 3gp4', made.box('ftyp', latin('3gp4\0\0\0\0'))],
    ['media.unsupported-type Matroska', latin('\x1a\x45\xdf\xa3 matroska')],
    ['media.unsupported-type Ogg', made.vorbis(1, 1).fill('theora!', 28, 35)],
    ['media.unsupported-type TIFF', latin('II*\0\x08\0\0\0')],
    ['media.unsupported-type Word 97', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['media.unsupported-type program', latin('MZ\x90\0')],
    ['media.unsupported-type program', '#!/bin/sh\nrm -rf /'],
    ['media.unsupported-type HTML', '\n<!DOCTYPE html><script>alert(1)</script>'],
    ['media.unsupported-type HTML', '<svg-not/>'.replace('<svg-not/>', '<html>')],
    ['media.unsupported-type HTML', '<?php system($_GET[0]);'],
    ['media.macros', zip(['[Content_Types].xml', ''], ['word/vbaProject.bin', ''])],
    ['media.unknown-type', latin('PK\x03\x04 cut short')],
    ['media.unknown-type', latin('\x01\x02\x03\x04')],
  ])('%s', async (words, bytes) => {
    expect(await found(bytes)).toBe(words);
  });

  it('a file that ends anywhere in its head is told or refused, never a fault', async () => {
    const files = [
      zip(['mimetype', ODT]),
      made.mp4({}),
      made.opus(1),
      made.webm({ film: true, duration: 1 }),
    ];
    for (const file of files) {
      for (let end = 1; end < Math.min(120, file.length); end++) {
        expect(typeof (await found(file.subarray(0, end)))).toBe('string');
      }
    }
  });
});
