import { Body, Controller, Get, Headers, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConsumes,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiProperty,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/http/domain-error.js';
import { type Language, preferredLanguage } from '../../platform/http/language.js';
import { PublicRoute } from '../../platform/http/public-route.js';
import { InvitationsService } from '../links/invitations.service.js';
import { PasswordResetsService } from '../links/password-resets.service.js';
import { invitationPage, outcomePage, resetPage } from './link-page.js';

const Page = { schema: { type: 'string' }, description: 'A page for people' };
const Gone = { ...Page, description: 'A page that says that the link does not work' };
/** A password that will not do is said on the page; what is no form at all is refused before there is one. */
const Again = {
  description: 'The page again, with what is wrong; or a problem when the form cannot be read',
  content: {
    'text/html': { schema: Page.schema },
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  },
};
const Token = { name: 'token', type: String, required: true, description: 'As the mail gave it', example: 'bV9k…' };

export class PasswordFormDto {
  @ApiProperty({ required: false, maxLength: 1024, example: '屋根裏の時計が十三回鳴った' })
  @IsOptional()
  @IsString()
  @MaxLength(1024)
  password?: string;
}

const tokenOf = (given: unknown): string => (typeof given === 'string' ? given : '');

/** The pages behind mailed links, for when no front end takes them: the token is all the permission there is. */
@ApiTags('auth')
@Controller('auth')
@PublicRoute()
export class LinkPagesController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly resets: PasswordResetsService,
  ) {}

  @Get('invitation')
  @ApiOperation({ summary: 'A page with a form; opening it accepts nothing, since mail scanners follow links' })
  @ApiQuery(Token)
  @ApiProduces('text/html')
  @ApiOkResponse(Page)
  @ApiNotFoundResponse(Gone)
  async lookAtInvitation(
    @Query('token') token: unknown,
    @Headers('accept-language') languages: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const lang = this.asPage(reply, languages);
    const view = await this.invitations.view(tokenOf(token));
    if (view !== null) return invitationPage(view, lang, null);
    void reply.status(404);
    return outcomePage('invitation', 'gone', lang);
  }

  @Post('invitation')
  @HttpCode(200)
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiOperation({ summary: 'The button of that page: accepts the invitation' })
  @ApiQuery(Token)
  @ApiProduces('text/html')
  @ApiOkResponse(Page)
  @ApiBadRequestResponse(Again)
  @ApiNotFoundResponse(Gone)
  async accept(
    @Query('token') token: unknown,
    @Body() { password }: PasswordFormDto,
    @Headers('accept-language') languages: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const lang = this.asPage(reply, languages);
    return this.answered('invitation', lang, reply, {
      act: () => this.invitations.accept(tokenOf(token), password, request.id),
      again: async (fault) => {
        const view = await this.invitations.view(tokenOf(token));
        return view === null ? outcomePage('invitation', 'gone', lang) : invitationPage(view, lang, fault);
      },
    });
  }

  @Get('password-reset')
  @ApiOperation({ summary: 'A page with a form for a new password; opening it changes nothing' })
  @ApiQuery(Token)
  @ApiProduces('text/html')
  @ApiOkResponse(Page)
  @ApiNotFoundResponse(Gone)
  async lookAtReset(
    @Query('token') token: unknown,
    @Headers('accept-language') languages: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const lang = this.asPage(reply, languages);
    if (await this.resets.works(tokenOf(token))) return resetPage(lang, null);
    void reply.status(404);
    return outcomePage('reset', 'gone', lang);
  }

  @Post('password-reset')
  @HttpCode(200)
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiOperation({ summary: 'The button of that page: sets the new password' })
  @ApiQuery(Token)
  @ApiProduces('text/html')
  @ApiOkResponse(Page)
  @ApiBadRequestResponse(Again)
  @ApiNotFoundResponse(Gone)
  async reset(
    @Query('token') token: unknown,
    @Body() { password }: PasswordFormDto,
    @Headers('accept-language') languages: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const lang = this.asPage(reply, languages);
    return this.answered('reset', lang, reply, {
      act: () => this.resets.complete(tokenOf(token), password ?? '', request.id),
      again: (fault) => Promise.resolve(resetPage(lang, fault)),
    });
  }

  private asPage(reply: FastifyReply, languages: string | undefined): Language {
    void reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store');
    return preferredLanguage(languages);
  }

  /** A refusal that the reader can mend shows the form again; any other says that the link does not work. */
  private async answered(
    of: 'invitation' | 'reset',
    lang: Language,
    reply: FastifyReply,
    { act, again }: { readonly act: () => Promise<unknown>; readonly again: (fault: string) => Promise<string> },
  ): Promise<string> {
    try {
      await act();
      return outcomePage(of, 'done', lang);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === 'not-found') {
        void reply.status(404);
        return outcomePage(of, 'gone', lang);
      }
      void reply.status(400);
      return again(error.faults[0]?.detail[lang] ?? error.detail[lang]);
    }
  }
}
