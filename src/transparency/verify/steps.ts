/** `VERIFY.txt`: the same checks by hand, for whoever trusts no script. Plain words, one step after another. */
export function verifySteps(of: {
  siteUrl: string;
  articleUrl: string;
  hasWords: boolean;
  hasVerso: boolean;
  pathLength: number;
}): string {
  const words = of.hasWords
    ? `   sha256sum revision.json     must be contentHash
`
    : `   (revision.json is not in this bundle: part of the article is for supporters.)
`;
  const verso = of.hasVerso
    ? '   sha256sum verso.json        must be versoHash'
    : '   (verso.json is not in this bundle: part of the article was closed after it was published.)';
  return `How to check this bundle
========================

Article:  ${of.articleUrl}
Log:      ${of.siteUrl}/log/checkpoint

What it proves: that these words and this evidence are what the site signed, and that they stand in its
log. Together with a checkpoint that you or a witness kept from before: that the site has not changed its
list since. It does not prove that what is written is true. Byline, place, pictures and captions are in
verso.json as they were when this version was published; the page may show newer ones.

The short way: node verify.mjs          (Node.js 18 or newer; read it first, it is one page)

By hand, with openssl
---------------------

1. Words and evidence. entry.json names two hashes. The files are the very bytes that were hashed
   (RFC 8785 JSON):
${words}${verso}

2. The leaf. A byte 0, then the entry:
   (printf '\\000'; cat entry.json) | openssl dgst -sha256 -binary > hash

3. The root. article.tlog-proof says « index N », then ${of.pathLength} hashes in base64, one a line. Take them
   in turn, with n = N and m = (entries in the tree) - 1. Where n is odd, or n = m, the hash of the line
   stands left of yours, else right. Then halve n and m, rounding down; where n = m was even, go on
   halving both until n is odd or 0. For a line H that stands left:
   (printf '\\001'; echo H | base64 -d; cat hash) | openssl dgst -sha256 -binary > next; mv next hash
   and for one that stands right:
   (printf '\\001'; cat hash; echo H | base64 -d) | openssl dgst -sha256 -binary > next; mv next hash
   After the last line, base64 < hash must be the third line of the checkpoint, which is the part of
   article.tlog-proof after its empty line. Its first line names the log, its second how many entries
   the tree has.

4. The signature. The signed text is the first three lines of the checkpoint with their line ends:
   sed '1,/^$/d' article.tlog-proof | sed '/^$/,$d' > text
   The line « — NAME BASE64 » holds 4 bytes that name the key, then the signature:
   sed '1,/^$/d' article.tlog-proof | sed '1,/^$/d' | head -n 1 | cut -d' ' -f3 \\
     | base64 -d | tail -c +5 > signature
   The key stands in log.vkey after the second plus sign: a byte 1, then 32 bytes.
   (printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000'; \\
     head -n 1 log.vkey | cut -d+ -f3- | base64 -d | tail -c +2) > key.der
   openssl pkeyutl -verify -pubin -inkey key.der -keyform DER -rawin -in text -sigfile signature
   must say: Signature Verified Successfully

5. The key. Is it the site's? Compare log.vkey with ${of.siteUrl}/log/key,
   with what you kept earlier, or with what another newsroom knows.

6. The past. Keep this checkpoint. If the site ever shows a log that does not continue it,
   you hold the proof:  recto verify ${of.siteUrl} --since article.tlog-proof
`;
}
