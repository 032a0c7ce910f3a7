/** A part of an edition. Sections of two editions with one `groupId` are translations of each other. */
export interface Section {
  id: string;
  editionId: string;
  groupId: string;
  parentId: string | null;
  slug: string;
  name: string;
  description: string;
  position: number;
}

export interface Tag {
  id: string;
  editionId: string;
  groupId: string;
  slug: string;
  name: string;
  description: string;
}
