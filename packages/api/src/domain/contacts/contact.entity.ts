import { Column, Entity } from 'typeorm';
import { EditableRow } from '../../platform/commands/editable.entity.js';
import type { ContactVisibility, LegalBasis } from './contact.enums.js';

@Entity('contact')
export class ContactRow extends EditableRow {
  @Column({ type: 'uuid' }) partnerId!: string;
  @Column({ type: 'text' }) personName!: string;
  @Column({ type: 'text', nullable: true }) function!: string | null;
  @Column({ type: 'text', nullable: true }) phone!: string | null;
  @Column({ type: 'text', nullable: true }) email!: string | null;
  @Column({ type: 'text' }) visibility!: ContactVisibility;
  @Column({ type: 'text' }) legalBasis!: LegalBasis;
  @Column({ type: 'date', nullable: true }) retainUntil!: string | null;
  @Column({ type: 'tsvector' }) searchWords!: string;
}
