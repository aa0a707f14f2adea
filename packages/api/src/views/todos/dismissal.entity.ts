import { Column, Entity } from 'typeorm';
import { EditableRow } from '../../platform/commands/editable.entity.js';
import type { TodoKind } from './todo.type.js';

@Entity('todo_dismissal')
export class TodoDismissalRow extends EditableRow {
  @Column({ type: 'text' }) kind!: TodoKind;
  @Column({ type: 'uuid', nullable: true }) networkId!: string | null;
  @Column({ type: 'uuid', nullable: true }) partnershipId!: string | null;
  @Column({ type: 'uuid', nullable: true }) partnerId!: string | null;
  @Column({ type: 'uuid', nullable: true }) membershipId!: string | null;
  @Column({ type: 'uuid', nullable: true }) venueId!: string | null;
  @Column({ type: 'uuid', nullable: true }) eventSeriesId!: string | null;
  @Column({ type: 'uuid', nullable: true }) eventId!: string | null;
  @Column({ type: 'text' }) field!: string;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ type: 'uuid', nullable: true }) accountId!: string | null;
}
