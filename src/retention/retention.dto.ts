import { ApiProperty } from '@nestjs/swagger';

export class DueForRemoval {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '健康診断結果を含むメールの誤送信' }) title: string;
  @ApiProperty({ format: 'date-time' }) closedAt: string;
}

export class RetentionPreview {
  @ApiProperty({
    type: Number,
    nullable: true,
    description: "The organisation's period; null: nothing is ever removed",
    example: 1825,
  })
  daysAfterClosing: number | null;
  @ApiProperty({ type: 'integer', description: 'Incidents whose personal data the next sweep removes', example: 1 })
  due: number;
  @ApiProperty({ type: [DueForRemoval], description: 'The longest closed first, 100 at most' }) items: DueForRemoval[];
}
