import { ApiProperty } from '@nestjs/swagger';

export class DueForRemoval {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date-time' }) closedAt: string;
}

export class RetentionPreview {
  @ApiProperty({
    type: Number,
    nullable: true,
    description: "The organisation's period; null: nothing is ever removed",
  })
  daysAfterClosing: number | null;
  @ApiProperty({ type: 'integer', description: 'Incidents whose personal data the next sweep removes' }) due: number;
  @ApiProperty({ type: [DueForRemoval], description: 'The longest closed first, 100 at most' }) items: DueForRemoval[];
}
