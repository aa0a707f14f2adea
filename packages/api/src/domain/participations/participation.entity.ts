import { Column, Entity, PrimaryColumn } from 'typeorm';
import { EditableRow } from '../../platform/commands/editable.entity.js';
import type { Consent, ParticipationRole } from './participation.enums.js';

@Entity('participation')
export class ParticipationRow extends EditableRow {
  @Column({ type: 'uuid' }) eventId!: string;
  @Column({ type: 'integer', update: false }) position!: number;
  @Column({ type: 'text' }) role!: ParticipationRole;
  @Column({ type: 'text' }) consent!: Consent;
  @Column({ type: 'uuid', nullable: true }) partnerId!: string | null;
  @Column({ type: 'uuid', nullable: true }) partnershipId!: string | null;
  @Column({ type: 'uuid', nullable: true }) networkId!: string | null;
  @Column({ type: 'text', nullable: true }) label!: string | null;
  @Column({ type: 'integer', nullable: true }) count!: number | null;
  @Column({ type: 'integer', nullable: true }) headcount!: number | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ type: 'text', nullable: true }) nameGiven!: string | null;
}

@Entity('participation_from')
export class ParticipationFromRow {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) participationId!: string;
  @Column({ type: 'integer' }) position!: number;
  @Column({ type: 'uuid', nullable: true }) partnerId!: string | null;
  @Column({ type: 'uuid', nullable: true }) partnershipId!: string | null;
}
