import { Column, Entity } from 'typeorm';
import { EditableRow } from '../../platform/commands/editable.entity.js';
import type { PageKey } from './page.type.js';

@Entity('page')
export class PageRow extends EditableRow {
  @Column({ type: 'text' }) key!: PageKey;
  @Column({ type: 'text' }) titlePl!: string;
  @Column({ type: 'text' }) titleEn!: string;
  @Column({ type: 'text' }) textPl!: string;
  @Column({ type: 'text' }) textEn!: string;
  @Column({ type: 'date', nullable: true }) reviewedOn!: string | null;
}
