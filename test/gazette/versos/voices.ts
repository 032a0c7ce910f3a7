/** What the French records say of speakers, in the other languages of the paper. */
import { SPEAKER_WORDS, type SpeakerWords } from '../../../src/domain/attribution.ts';
import type { Voice } from './types.ts';

const WORDS: Readonly<Record<string, { en?: string; ar: string }>> = {
  'Ysée Malavoy': { ar: 'إيزيه مالافوا' },
  'Hermine Vasseraud': { ar: 'إيرمين فاسرو' },
  'Corentin Abrial': { ar: 'كورنتان أبريال' },
  'Charpente & Marées': { ar: 'شاربانت إي ماريه' },
  'Syndicat mixte du port': { en: 'harbour authority', ar: 'هيئة الميناء' },
  'l’union des commerçants de la rive sud': {
    en: 'the union of South Bank shopkeepers',
    ar: 'اتحاد تجّار الضفة الجنوبية',
  },
  ingénieure: { en: 'engineer', ar: 'مهندسة' },
  directeur: { en: 'director', ar: 'مدير' },
  ornithologue: { en: 'ornithologist', ar: 'عالمة طيور' },
  berger: { en: 'shepherd', ar: 'راعٍ' },
  'chauffeur de la navette': { en: 'driver of the shuttle', ar: 'سائق الحافلة' },
  'collectif des parents': { en: 'parents’ group', ar: 'مجموعة الأهالي' },
  'facteur d’orgues': { en: 'organ builder', ar: 'صانعة أراغن' },
  mareyeuse: { en: 'fish merchant', ar: 'تاجرة سمك' },
  patronne: { en: 'skipper', ar: 'ربّانة' },
  ostréicultrice: { en: 'oyster farmer', ar: 'مربّية محار' },
  cuisinière: { en: 'cook', ar: 'طاهية' },
  maire: { en: 'mayor', ar: 'رئيسة البلدية' },
  'cabine du pont': { en: 'the bridge cabin', ar: 'مقصورة الجسر' },
  'halle à marée': { en: 'the fish market', ar: 'سوق السمك' },
  'place aux Œufs': { en: 'Egg Square', ar: 'ساحة البيض' },
  'chapelle Saint-Gurval': { en: 'the chapel of Saint-Gurval', ar: 'كنيسة سان-غورفال' },
  'une personne qui travaille à l’entretien de l’ouvrage et dit avoir lu la note': {
    en: 'a person who works on the upkeep of the bridge and says they read the note',
    ar: 'شخص يعمل في صيانة الجسر ويقول إنّه قرأ المذكّرة',
  },
  'Son contrat lui interdit de parler à la presse.': {
    en: 'Their contract forbids them to speak to the press.',
    ar: 'عقده يمنعه من الكلام مع الصحافة.',
  },
  'en conflit avec sa hiérarchie sur ses horaires ; nous en avons tenu compte': {
    en: 'at odds with their superiors over working hours; we have taken that into account',
    ar: 'على خلاف مع رؤسائه بشأن مواعيد عمله؛ وقد أخذنا ذلك في الحسبان',
  },
};

/** A speaker with what is known of them in English and Arabic. */
export function inLanguages(voice: Voice): Voice {
  const said = (lang: 'en' | 'ar'): SpeakerWords =>
    Object.fromEntries(
      SPEAKER_WORDS.flatMap((name) => {
        const field = name === 'name' && 'organisation' in voice ? 'organisation' : name;
        const words = (voice as Record<string, unknown>)[field];
        const told = typeof words === 'string' ? WORDS[words]?.[lang] : undefined;
        return told ? [[name, told]] : [];
      }),
    );
  return { ...voice, said: { en: said('en'), ar: said('ar') } };
}
