import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatedColumns } from '../../platform/commands/dated.columns.js';
import { EditableRow } from '../../platform/commands/editable.entity.js';
import type { Audience, EventKind, EventStatus, EventVisibility } from './event.enums.js';

class AttendanceColumns {
  @Column('integer', { nullable: true }) min!: number | null;
  @Column('integer', { nullable: true }) max!: number | null;
  @Column('text', { nullable: true }) wording!: string | null;
}

@Entity('event')
export class EventRow extends EditableRow {
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text', nullable: true }) description!: string | null;
  @Column({ type: 'text' }) kind!: EventKind;
  @Column({ type: 'text' }) status!: EventStatus;
  @Column({ type: 'text' }) visibility!: EventVisibility;
  @Column(() => DatedColumns, { prefix: 'date' }) date!: DatedColumns;
  @Column({ type: 'timestamptz', nullable: true }) startsAt!: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) endsAt!: Date | null;
  @Column({ type: 'integer', nullable: true }) durationMinutes!: number | null;
  @Column({ type: 'uuid', nullable: true }) seriesId!: string | null;
  @Column({ type: 'integer', nullable: true }) edition!: number | null;
  @Column({ type: 'text', nullable: true }) theme!: string | null;
  @Column({ type: 'text', array: true }) audiences!: Audience[];
  @Column(() => AttendanceColumns, { prefix: 'attendance' }) attendance!: AttendanceColumns;
  @Column({ type: 'uuid', nullable: true }) venueId!: string | null;
  @Column({ type: 'boolean', nullable: true }) participantsComplete!: boolean | null;
  @Column({ type: 'tsvector' }) searchWords!: string;
}

@Entity('event_topic')
export class EventTopicRow {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) eventId!: string;
  @Column({ type: 'uuid' }) topicId!: string;
  @Column({ type: 'integer' }) position!: number;
}
