import { Column, Entity } from 'typeorm';
import type { DateRule } from '@partnerstwa/shared/feasts';
import { EditableRow } from '../../platform/commands/editable.entity.js';
import type { EventKind } from '../events/event.enums.js';

@Entity('event_series')
export class EventSeriesRow extends EditableRow {
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text' }) kind!: EventKind;
  @Column({ type: 'text', nullable: true }) description!: string | null;
  @Column({ type: 'tsvector' }) searchWords!: string;
  @Column({ type: 'jsonb', nullable: true }) rule!: DateRule | null;
}
