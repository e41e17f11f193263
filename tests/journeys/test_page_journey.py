"""The release page in a real Chromium: the film plays, nothing is fetched from outside."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

CHROMIUM = next((p for p in ("chromium", "chromium-browser", "google-chrome") if shutil.which(p)), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine: apt-get install chromium")


@pytest.fixture
def page() -> Iterator[Page]:
    """A page of a fresh browser that may play films without a click."""
    with sync_playwright() as p:
        browser = p.chromium.launch(
            executable_path=shutil.which(str(CHROMIUM)),
            args=["--no-sandbox", "--disable-gpu", "--autoplay-policy=no-user-gesture-required",
                  "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        )  # fmt: skip
        yield browser.new_page(viewport={"width": 420, "height": 900})
        browser.close()


def test_the_film_plays_and_nothing_comes_from_outside(first_film: Path, page: Page) -> None:
    """The page shows the AI label beside the player, plays the episode, and asks the network for nothing."""
    asked: list[str] = []
    faults: list[str] = []
    page.on("request", lambda r: asked.append(r.url))
    page.on("pageerror", lambda e: faults.append(str(e)))

    page.goto((first_film / "release/index.html").as_uri())
    page.evaluate("() => { const v = document.querySelector('video'); v.muted = true; return v.play(); }")
    page.wait_for_function("() => document.querySelector('video').currentTime > 0.5", timeout=20_000)

    assert page.evaluate("() => document.querySelector('video').videoWidth") == 1080
    assert "AI" in page.inner_text("body")
    assert all(u.startswith(("file:", "data:", "blob:")) for u in asked)
    assert faults == []
