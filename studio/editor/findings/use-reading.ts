import type { Node } from 'prosemirror-model';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentJson } from '../../../src/domain/document/types.ts';
import { isPutAside } from '../../../src/domain/finding-override.ts';
import { shownFirst } from '../../../src/linter/shown-first.ts';
import { useRead } from '../../api/use.ts';
import { claimOrder, claimPlaces } from '../evidence/claim-state.ts';
import { type Evidence, useEvidence } from '../evidence/use-evidence.ts';
import type { EditorHost } from '../host.ts';
import { useEditor, useHost } from '../use-host.ts';
import { foundOf, setFound, slotOf } from './found.ts';
import { placesOf } from './places.ts';
import { openReader, type Reader } from './reader.ts';
import type { ToRead, WasRead } from './reading.ts';

/** The text is read over again this long after the last letter. */
const AFTER_MS = 400;

type Given = Omit<ToRead, 'seq' | 'doc' | 'marked'>;

/** Reads the text over while it is written, beside the page, and shows what was found. */
export function useReading(): void {
  const host = useHost();
  const evidence = useEvidence(host.articleId);
  const given = useGiven(host, evidence);
  const isAllShown = useEditor((state) => (state ? foundOf(state).isAllShown : false));
  const [read, setRead] = useState<{ doc: Node; was: WasRead } | null>(null);
  const readText = useReader(host, setRead);
  useEffect(
    () => (given ? whenWritten(host, () => readText(given)) : undefined),
    [host, given, readText],
  );
  useEffect(() => {
    // Of a text that was written on meanwhile, the next reading tells.
    if (read && evidence && read.doc === host.view?.state.doc)
      show(host, { ...read.was, evidence, isAllShown });
  }, [host, read, evidence, isAllShown]);
}

/** The worker is fetched with the first text that there is to read. */
function useReader(host: EditorHost, onRead: (read: { doc: Node; was: WasRead }) => void) {
  const reader = useRef<Reader | null>(null);
  const sent = useRef<Node | null>(null);
  useEffect(
    () => () => {
      reader.current?.close();
      reader.current = null;
    },
    [],
  );
  return useCallback(
    (given: Given) => {
      const doc = host.view?.state.doc;
      if (!doc) return;
      sent.current = doc;
      reader.current ??= openReader((was) => {
        if (sent.current) onRead({ doc: sent.current, was });
      });
      reader.current.read(textOf(host, doc.toJSON(), given));
    },
    [host, onRead],
  );
}

/** Calls at once, and again after each pause in writing. @returns how to stop */
function whenWritten(host: EditorHost, read: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: unknown = null;
  const later = () => {
    if (host.view?.state.doc === last) return;
    last = host.view?.state.doc;
    clearTimeout(timer);
    timer = setTimeout(read, AFTER_MS);
  };
  const anyway = () => {
    clearTimeout(timer);
    timer = setTimeout(read, AFTER_MS);
  };
  const stop = host.listen(later);
  host.live.headline.observe(anyway);
  host.live.standfirst.observe(anyway);
  later();
  return () => {
    clearTimeout(timer);
    stop();
    host.live.headline.unobserve(anyway);
    host.live.standfirst.unobserve(anyway);
  };
}

function textOf(host: EditorHost, doc: DocumentJson, given: Given): Omit<ToRead, 'seq'> {
  const { headline, standfirst } = host.live;
  const words = { headline: headline.toString(), standfirst: standfirst.toString() };
  const marked = host.view ? claimOrder(host.view.state) : [];
  return { ...given, doc, marked, options: { ...given.options, ...words } };
}

/** What does not change from letter to letter. */
function useGiven(host: EditorHost, evidence: Evidence | null): Given | null {
  const { articleId, lang, say } = host;
  const { data } = useRead('/articles/:articleId/linting', { params: { articleId } });
  const [given, setGiven] = useState<Given | null>(null);
  useEffect(() => {
    if (!data || !evidence) return;
    const { kind, at, lists, off, pictures, published } = data;
    const options = { lang, kind, at, say, lists: lists as Given['options']['lists'], off };
    const records = recordsOf(evidence, articleId);
    setGiven({ options, records, texts: evidence.texts, pictures, published });
  }, [data, evidence, articleId, lang, say]);
  return given;
}

/** What each record belongs to goes without saying in the API. */
function recordsOf(evidence: Evidence, articleId: string): ToRead['records'] {
  const { storyId } = evidence;
  const owned = <One>(all: readonly One[]) => all.map((one) => ({ ...one, storyId, articleId }));
  const { claims, places, checks, attributions, sources, corrections } = evidence;
  return {
    ...evidence,
    claims: owned(claims),
    places: owned(places),
    checks: owned(checks),
    attributions: owned(attributions),
    sources: owned(sources),
    corrections: owned(corrections),
  };
}

interface ToShow extends WasRead {
  evidence: Evidence;
  isAllShown: boolean;
}

/** Puts what was found to its words; what somebody put aside stays aside. */
function show(host: EditorHost, { findings, words, evidence, isAllShown }: ToShow): void {
  const { view } = host;
  if (!view) return;
  const before = foundOf(view.state);
  const open = findings.filter((one) => !isPutAside(one, evidence.overrides));
  const first = shownFirst(open, words);
  const chosen = isAllShown ? open : first.shown;
  const places = placesOf(view.state.doc, chosen, claimPlaces(view.state));
  const isStillOpen = chosen.some(({ fingerprint }) => fingerprint === before.open);
  const hadKeys = slotOf(view).contains(document.activeElement);
  view.dispatch(
    setFound(view.state, {
      isRead: true,
      shown: chosen.map((finding, at) => ({ finding, place: places[at] ?? null })),
      heldCount: first.held.length,
      open: isStillOpen ? before.open : null,
    }),
  );
  // The card that had the keys is gone: they go back to the text.
  if (hadKeys && !isStillOpen) view.focus();
}
