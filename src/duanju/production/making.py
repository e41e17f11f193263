"""The line producer: the order of the steps, what is reused, and what is made again."""

import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from duanju import casting, directing, shooting, story, writing
from duanju.crew import BadInput, Hired
from duanju.drama.board import Line, Shot, Storyboard
from duanju.drama.cast import Cast, VoiceChoice
from duanju.drama.cut import Clip, Cut, Subtitle
from duanju.drama.money import Money
from duanju.drama.script import NARRATORS, Form, Person, Script
from duanju.drama.sound import Manner, Spoken
from duanju.drama.take import Setup
from duanju.editing import subtitles
from duanju.production.documents import convert, decode, encode, key, plain
from duanju.production.engine import Engine, Job
from duanju.production.episode import Episode, Finished, spoken_of
from duanju.production.report import Report, Step
from duanju.production.series import Series, Settings
from duanju.release import label
from duanju.story import fountain
from duanju.vault import Made

if TYPE_CHECKING:
    from duanju.production.works import Works

UNTIL = ("adapt", "cast", "board", "take", "cut", "release")

ADAPT, CAST, BOARD, VOICE, CUES, TAKE, MIX, CUT = "2", "2", "2", "1", "1", "2", "2", "1"
"""The version of each step's own code: raised when what it makes from the same input changes."""
ENDING, LONGEST_ENDING = 1.0, 1.2
"""Seconds without words that the last shot needs for the plate "to be continued", and how long it stands at most."""


class Production:
    """One run over one series."""

    def __init__(self, series: Series, report: Report, hire: Callable[[Settings], Hired]) -> None:
        self.series, self.report, self.hire = series, report, hire
        self.settings = series.settings()
        self.story = story.read(series.story_file())

    @cached_property
    def hired(self) -> Hired:
        """The crew; hired when the first of them is needed."""
        hired = self.hire(self.settings)
        for n in hired.notes:
            self.report.note(n)
        return hired

    @cached_property
    def works(self) -> "Works":
        """The hands for the heavy work; they bring scipy with them, which a run that makes nothing need not load."""
        from duanju.production.works import Works

        return Works(self.hired, self.series.vault)

    def run(self, until: str = "release") -> None:
        """Make the series up to and including a stage."""
        scripts, people = self.adapt()
        if until == "adapt":
            return
        cast = self.cast(scripts, people)
        if until == "cast":
            return
        episodes = [self.board(n, s, cast) for n, s in enumerate(scripts, 1)]
        if until == "board":
            return
        engine = Engine(self.series.vault.root / "run.db", lambda *job: self.works(*job))
        with ThreadPoolExecutor(1) as beside:
            try:
                finished = [self.film(e, cast, engine, until) for e in episodes]
            finally:
                beside.submit(engine.close)  # it takes its time, in which the release is written
            if until == "release":
                from duanju.production.publishing import publish  # it brings what draws posters and pages

                publish(self.series, self.settings, self.story, self.report, self.hired, [f for f in finished if f])

    # The story's words become scripts.

    def adapt(self) -> tuple[list[Script], tuple[Person, ...]]:
        """Return the scripts of all episodes as they stand in the folder, and the people the story names."""
        began = time.monotonic()
        k = key("adapt", ADAPT, text=self.story.text, form=self.story.form, language=self.settings.language)
        made = self.series.vault.find(k)
        names = [f"episodes/{n:02d}.fountain" for n in range(1, 1 + int(made.result["episodes"]))] if made else []
        reused = made is not None and all(self.series.read(n) is not None for n in names)
        if made is None or not reused:
            made = self._adapt(k, began)
        self.report.made(Step("adapt", "series", k, reused, 0.0 if reused else made.seconds))
        files = sorted((self.series.root / "episodes").glob("[0-9]*.fountain"))
        scripts = [fountain.parse(text_of(f.read_bytes(), str(f)), self.settings.language) for f in files]
        return scripts, convert(made.result["people"], tuple[Person, ...])

    def _adapt(self, k: str, began: float) -> Made:
        if self.story.form is Form.PROSE:
            adaptation = writing.adapt(replace(self.story, language=self.settings.language))
            whole, people = adaptation.script, adaptation.people
            coverage = encode(writing.coverage_json(adaptation.coverage))
            self.series.put("episodes/coverage.json", coverage)
        else:
            whole = story.script(self.story)
            people = writing.people(whole)
        episodes = writing.episodes(whole)
        for n, script in enumerate(episodes, 1):
            self.series.put(f"episodes/{n:02d}.fountain", fountain.write(script).encode())
        result = {"episodes": len(episodes), "people": plain(people), "media": []}
        made = Made(k, "adapt", result, time.monotonic() - began, Money())
        self.series.vault.record(made)
        return made

    # Who plays whom.

    def cast(self, scripts: list[Script], people: tuple[Person, ...]) -> Cast:
        """Return the cast as cast.toml says, with everyone in it whom the scripts need."""
        began = time.monotonic()
        whole = Script(scripts[0].title, tuple(s for x in scripts for s in x.scenes), self.settings.language)
        held = self.series.read("cast.toml")
        text = text_of(held, "cast.toml") if held is not None else ""
        known = casting.read(text, str(self.series.root / "cast.toml")) if text else Cast()
        voices = self.hired.voice.abilities().voices
        k = key("cast", CAST, world=self.settings.world, people=people, characters=whole.characters,
                story=self.story.words, voices=voices)  # fmt: skip
        cast = casting.cast(whole, people, self.story.words, voices, known)
        reused = cast == known
        if not reused:
            new = casting.merge(text, cast) if text else casting.write(cast)
            self.series.overwrite("cast.toml", new.encode())
        self.report.made(Step("cast", "series", k, reused, time.monotonic() - began))
        return cast

    # The pictures are planned.

    def board(self, number: int, script: Script, cast: Cast) -> Episode:
        """Return an episode with its board: proposed, with a person's changes kept.

        Beside the board in the folder, the vault holds the same board as it would be without anybody's
        changes: what differs between the two is what a person decided.
        """
        began = time.monotonic()
        episode = Episode(number, f"{number:02d}", script)
        k = key("board", BOARD, script=script, cast=cast, rate=self.settings.rate, number=number)
        held = self.series.read(episode.file)
        edited = decode(held, Storyboard, str(self.series.root / episode.file)) if held else None
        before = self.series.baseline(episode.proposal)
        proposed = decode(before, Storyboard) if before else None
        reused = proposed is not None and held is not None and self.series.vault.find(k) is not None
        if proposed is None or not reused:
            fresh = directing.board(script, cast, number, self.settings.rate)
            board, conflicts = directing.revise(fresh, edited, proposed)
            proposed = directing.keep_ids(fresh, proposed) if proposed else board
            self.series.vault.record(Made(k, "board", {"media": []}, time.monotonic() - began, Money()))
        else:
            board, conflicts = directing.revise(proposed, edited, proposed)
        for c in conflicts:
            self.report.note(f"{episode.file}: {c.id}, {c.field} = {c.value}: {c.happened}")
        self._keep(episode, board, proposed)
        self.report.made(Step("board", episode.name, k, reused, time.monotonic() - began))
        return replace(episode, board=board, proposed=proposed)

    def _keep(self, e: Episode, board: Storyboard, proposed: Storyboard) -> None:
        self.series.overwrite(e.file, encode(board))
        self.series.remember(e.proposal, encode(proposed))

    # Voices, takes, mix and cut.

    def film(self, e: Episode, cast: Cast, engine: Engine, until: str) -> Finished | None:
        """Make everything of one episode that costs time; returns what can be released."""
        e, spoken = self.voices(e, cast, engine)
        cues = self.cues(e, spoken)
        takes = self.take_jobs(e, cast, spoken, cues)
        mix = self.mix_job(e, spoken)
        done = self.work(engine, [*takes, (mix, e.name, e.board.frames)])
        if until == "take":
            return None
        cut = self.cut(e, {s: done[j.key]["media"][0] for j, s, _ in takes}, done[mix.key]["media"][0], cues, spoken)
        join = Job("cut", key("cut", CUT, cut=cut), {
            "takes": [c.take for c in cut.clips], "mix": cut.mix,
            "metadata": label.metadata(key("work", "1", cut=cut)),
        })  # fmt: skip
        film = self.work(engine, [(join, e.name, e.board.frames)])[join.key]["media"][0]
        setups = {s: convert(j.spec["setup"], Setup) for j, s, _ in takes}
        return Finished(cut, e.board, film, setups, {s: done[j.key]["media"][1] for j, s, _ in takes})

    def cues(self, e: Episode, spoken: dict[str, Spoken]) -> tuple[Subtitle, ...]:
        """Return the subtitles of an episode; found made, they spare an unchanged run the dictionary of words."""
        k = key("cues", CUES, board=e.board, spoken=spoken)
        made = self.series.vault.find(k)
        if made is not None:
            return convert(made.result["cues"], tuple[Subtitle, ...])
        cues = subtitles.cues(e.board, spoken)
        self.series.vault.record(Made(k, "cues", {"cues": plain(cues), "media": []}, 0.0, Money()))
        return cues

    def voices(self, e: Episode, cast: Cast, engine: Engine) -> tuple[Episode, dict[str, Spoken]]:
        """Have every line spoken, and give the board the exact frames that follow from it."""
        jobs = [(self.voice_job(line, cast), line.id, max(1, line.frames)) for line in e.board.lines]
        if any(self.series.vault.find(j.key) is None for j, _, _ in jobs):
            self.hired.voice.wake(self.settings.language)
        done = self.work(engine, jobs)
        self.hired.voice.rest()
        spoken = {line: spoken_of(line, done[j.key]) for j, line, _ in jobs}
        for j, line, _ in jobs:
            if done[j.key]["unread"]:
                words = ", ".join(done[j.key]["unread"])
                self.report.note(f"line {line} of episode {e.name}: the voice could not read {words}")
        board, proposed = directing.timed(e.board, spoken), directing.timed(e.proposed, spoken)
        self._keep(e, board, proposed)
        return replace(e, board=board, proposed=proposed), spoken

    def voice_job(self, line: Line, cast: Cast) -> Job:
        """Return the job that speaks one line."""
        who = cast.find(line.character)
        narration = line.voice_over and line.character in NARRATORS.values()
        spec = {
            "text": line.text, "language": self.settings.language,
            "voice": plain(who.voice if who else VoiceChoice()),
            "manner": plain(Manner(line.feeling, line.strength, narration, line.manner)),
        }  # fmt: skip
        voice = self.hired.voice
        return Job("voice", key("voice", VOICE, hired=(voice.name, voice.version), **spec), spec)

    def take_jobs(self, e: Episode, cast: Cast, spoken: Mapping[str, Spoken],
                  cues: tuple[Subtitle, ...]) -> list[tuple[Job, str, int]]:  # fmt: skip
        """Return the jobs that take an episode's shots, each with its shot and length in frames."""
        jobs, start = [], 0
        for n, shot in enumerate(e.board.shots):
            spec = self.take_spec(e.board, shot, n == 0, start, cast, spoken, cues)
            jobs.append((Job("take", self.take_key(spec), spec), shot.id, shot.frames))
            start += shot.frames
        return jobs

    def take_spec(self, board: Storyboard, shot: Shot, first: bool, start: int, cast: Cast,
                  spoken: Mapping[str, Spoken], cues: Iterable[Subtitle]) -> dict[str, Any]:  # fmt: skip
        """Return all that a take is made from: the setup and the titles over it. `start` is the shot's first frame."""
        s = self.settings
        setup = shooting.setup_of(board, shot, cast, spoken, style=s.style, width=s.width, height=s.height,
                                  world=s.world)  # fmt: skip
        seen = _within(cues, start, shot.frames)
        return {
            "setup": plain(setup), "entrance": shot.entrance,
            "title": {"text": s.title, "number": board.episode} if first else None,
            "subtitles": plain(seen),
            "ending": _ending(seen, shot.frames, board.rate) if shot is board.shots[-1] else None,
        }  # fmt: skip

    def take_key(self, spec: dict[str, Any]) -> str:
        """Return the identity of a take."""
        camera, fonts = self.hired.camera, self.hired.fonts
        return key("take", TAKE, hired=(camera.name, camera.version, fonts.version), **spec)

    def mix_job(self, e: Episode, spoken: Mapping[str, Spoken]) -> Job:
        """Return the job that mixes an episode's sound."""
        board = self.series.vault.put(encode(e.board))
        spec = {
            "board": board, "seed": self.settings.world,
            "voices": {line: {"digest": s.digest, "rate": s.rate} for line, s in spoken.items() if s.voiced},
        }  # fmt: skip
        return Job("mix", key("mix", MIX, **spec), spec)

    def cut(self, e: Episode, takes: dict[str, str], mix: str, cues: tuple[Subtitle, ...],
            spoken: Mapping[str, Spoken]) -> Cut:  # fmt: skip
        """Put takes, sound and subtitles on the episode's clock."""
        clips, start = [], 0
        for shot in e.board.shots:
            clips.append(Clip(shot.id, takes[shot.id], start, shot.frames, shot.entrance))
            start += shot.frames
        voiced = all(s.voiced for s in spoken.values())
        return Cut(e.number, e.board.title, e.board.language, e.board.rate, tuple(clips), cues, mix, voiced)

    def work(self, engine: Engine, jobs: list[tuple[Job, str, int]]) -> dict[str, dict[str, Any]]:
        """Have jobs done or find them done; returns results by key. Each job comes with its subject and units."""
        done: dict[str, dict[str, Any]] = {}
        todo: dict[str, tuple[Job, str, int]] = {}
        for job, subject, units in jobs:
            made = self.series.vault.find(job.key)
            if made is not None or job.key in todo:
                self.report.made(Step(job.kind, subject, job.key, True, 0.0))
            else:
                todo[job.key] = (job, subject, units)
            if made is not None:
                done[job.key] = made.result
        for job, _, units in todo.values():
            self.report.expect(job.kind, 1, units)
        for job, result in engine.run(j for j, _, _ in todo.values()):
            _, subject, units = todo[job.key]
            made = self.series.vault.find(job.key)
            self.report.made(Step(job.kind, subject, job.key, False, made.seconds if made else 0.0), units)
            done[job.key] = result
        return done


def _within(cues: Iterable[Subtitle], start: int, frames: int) -> list[Subtitle]:
    """Return the subtitles seen during a shot, on the shot's own clock."""
    return [
        replace(c, start=max(0, c.start - start), end=min(frames, c.end - start))
        for c in cues
        if c.end > start and c.start < start + frames
    ]


def _ending(seen: Iterable[Subtitle], frames: int, rate: int) -> int | None:
    """Return the frame at which the last shot's plate comes, after its last words; None where they leave no room."""
    told = max((c.end for c in seen), default=0)
    return max(told, frames - round(LONGEST_ENDING * rate)) if frames - told >= ENDING * rate else None


def text_of(data: bytes, file: str) -> str:
    """Return a file's text; raises BadInput if it is not UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        raise BadInput(f"not UTF-8 text ({e.reason} at byte {e.start}). Save it as UTF-8.", file) from None
