"""The vault keeps media by content and finds only what is whole."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duanju.drama.money import Money
from duanju.vault import Made, Vault, digest, write


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    """An empty vault."""
    return Vault(tmp_path)


def made(key: str, *media: str) -> Made:
    """A row of the ledger."""
    return Made(key, "take", {"media": list(media)}, 1.5, Money(2_500_000, "CNY"))


def test_what_is_put_comes_back(vault: Vault) -> None:
    """Media come back byte for byte under their digest."""
    name = vault.put(b"a picture")

    assert name == digest(b"a picture")
    assert vault.get(name) == b"a picture"


def test_the_same_media_are_kept_once(vault: Vault) -> None:
    """Putting the same bytes twice keeps one file."""
    vault.put(b"x")
    vault.put(b"x")

    assert len([p for p in vault.media.rglob("*") if p.is_file()]) == 1


def test_a_row_is_found_with_its_cost(vault: Vault) -> None:
    """A recorded step is found again, money to the last micro-unit."""
    row = made("k", vault.put(b"m"))
    vault.record(row)

    assert vault.find("k") == row


def test_a_row_whose_media_are_gone_is_not_found(vault: Vault) -> None:
    """The ledger does not promise what the vault no longer holds."""
    name = vault.put(b"m")
    vault.record(made("k", name))
    vault.path(name).unlink()

    assert vault.find("k") is None


def test_a_file_taken_in_leaves_the_workspace(vault: Vault) -> None:
    """A finished file moves into the vault, and the workspace is cleared."""
    with vault.workspace() as room:
        file = room / "take.mp4"
        file.write_bytes(b"film")
        name = vault.take_in(file)

    assert vault.get(name) == b"film"
    assert not room.exists()


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk gives up in the middle, the old content is still there and nothing else."""
    file = tmp_path / "run.json"
    write(file, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write(file, b"new")

    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


@given(st.lists(st.integers(-(10**12), 10**12), max_size=8))
def test_money_adds_up_exactly(amounts: list[int]) -> None:
    """Sums of money lose nothing."""
    total = sum((Money(a, "EUR") for a in amounts), Money(0, "EUR"))

    assert total.micro == sum(amounts)


def test_money_of_two_currencies_does_not_add() -> None:
    """A sum over currencies is refused."""
    with pytest.raises(ValueError, match="cannot add"):
        Money(1, "EUR") + Money(1, "CNY")


def test_money_is_written_as_people_write_it() -> None:
    """Micro-units become a decimal number without noise."""
    assert [str(Money(m)) for m in (0, 1_500_000, -250_000, 1)] == ["0", "1.5", "-0.25", "0.000001"]
