"""Money as whole micro-units of a currency; never a float."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Money:
    """An amount in millionths of the currency's unit (1_500_000 micro = 1.50)."""

    micro: int = 0
    currency: str = "USD"

    def __add__(self, other: "Money") -> "Money":
        if self.currency != other.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.micro + other.micro, self.currency)

    def __str__(self) -> str:
        sign = "-" if self.micro < 0 else ""
        whole, part = divmod(abs(self.micro), 1_000_000)
        return f"{sign}{whole}.{part:06d}".rstrip("0").rstrip(".")
