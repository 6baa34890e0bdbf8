import { applyDecorators, Controller, Get, Headers, HttpCode, Post, Query, Res } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiGoneResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Links } from '../../platform/http/links.js';
import { preferredLanguage } from '../../platform/http/language.js';
import { PublicRoute } from '../../platform/http/public-route.js';
import { AcknowledgeLinks } from './acknowledge-links.js';
import { acknowledgePage, refusalPage } from './acknowledge-page.js';
import { AcknowledgementsService, type LinkView } from './acknowledgements.service.js';

const Page = { schema: { type: 'string' }, description: 'A page for people' };
const Token = { name: 'token', type: String, required: true, description: 'As the mail gave it', example: 'x.y' };

/** Said to people too, so as pages and not as problem details. */
const Refusals = (): MethodDecorator =>
  applyDecorators(
    ApiNotFoundResponse({ ...Page, description: 'A page that says that the link opens nothing' }),
    ApiConflictResponse({ ...Page, description: 'A page that says that nothing is left to acknowledge' }),
    ApiGoneResponse({ ...Page, description: 'A page that says that the link has expired' }),
  );

/** The page behind the link of a mail. Its token is all the permission there is, so it can do this one thing. */
@ApiTags('reminders')
@Controller('acknowledge')
@PublicRoute()
export class AcknowledgeController {
  constructor(
    private readonly readLinks: AcknowledgeLinks,
    private readonly acknowledgements: AcknowledgementsService,
    private readonly links: Links,
  ) {}

  @Get()
  @ApiOperation({ summary: 'A page with a button; opening it acknowledges nothing, since mail scanners follow links' })
  @ApiQuery(Token)
  @ApiProduces('text/html')
  @ApiOkResponse(Page)
  @Refusals()
  look(
    @Query('token') token: unknown,
    @Headers('accept-language') languages: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.answer(token, languages, reply, 'look');
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'The button of that page: acknowledges the reminder and stops its escalation' })
  @ApiQuery(Token)
  @ApiProduces('text/html')
  @ApiOkResponse(Page)
  @Refusals()
  acknowledge(
    @Query('token') token: unknown,
    @Headers('accept-language') languages: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.answer(token, languages, reply, 'byLink');
  }

  private async answer(
    token: unknown,
    languages: string | undefined,
    reply: FastifyReply,
    act: 'look' | 'byLink',
  ): Promise<string> {
    void reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store');
    const { is, link } = this.readLinks.read(token);
    if (is !== 'good') {
      void reply.status(is === 'expired' ? 410 : 404);
      return refusalPage(is, preferredLanguage(languages));
    }
    const view: LinkView | null = await this.acknowledgements[act](link);
    if (view === null) {
      void reply.status(404);
      return refusalPage('gone', preferredLanguage(languages));
    }
    if (view.state === 'stale') void reply.status(409);
    return acknowledgePage(view, this.links.incident(view.incidentId));
  }
}
