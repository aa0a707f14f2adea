import { Column, Entity } from 'typeorm';
import { EditableRow } from '../../platform/commands/editable.entity.js';

@Entity('topic')
export class TopicRow extends EditableRow {
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) nameKey!: string;
}
