"""A bidirectional gated recurrent unit with its gradient by hand: several times quicker than torch's on a CPU."""
import torch
from torch import nn


class Recurrence(torch.autograd.Function):
    """gates [T, 2, B, 3H] (the second direction already turned round), weight [2, H, 3H], bias [2, 1, 3H] → states [T, 2, B, H].

    The biases of reset and update stand in the gates; only that of the new state is needed here, as [2, 1, H].
    """

    @staticmethod
    def forward(ctx, gates, weight, bias):
        steps, _, batch, three = gates.shape
        h = three // 3
        states = gates.new_zeros(steps + 1, 2, batch, h)
        kept = torch.empty(steps, 2, batch, three)      # reset, update, new
        inner = torch.empty(steps, 2, batch, h)         # what reset multiplies
        u = torch.empty(2, batch, three)
        for t in range(steps):
            torch.bmm(states[t], weight, out=u)
            k, g = kept[t], gates[t]
            ru = k[..., :2 * h]
            torch.add(g[..., :2 * h], u[..., :2 * h], out=ru)
            ru.sigmoid_()
            torch.add(u[..., 2 * h:], bias, out=inner[t])
            n = k[..., 2 * h:]
            torch.addcmul(g[..., 2 * h:], k[..., :h], inner[t], out=n)
            n.tanh_()
            torch.lerp(n, states[t], k[..., h:2 * h], out=states[t + 1])
        ctx.save_for_backward(weight, states, kept, inner)
        return states[1:]

    @staticmethod
    def backward(ctx, grad):
        weight, states, kept, inner = ctx.saved_tensors
        steps, _, batch, three = kept.shape
        h = three // 3
        r, z, n = kept[..., :h], kept[..., h:2 * h], kept[..., 2 * h:]
        to_new = (1 - z) * (1 - n * n)                  # d state / d (new's input)
        to_update = (states[:-1] - n) * z * (1 - z)
        to_reset = inner * r * (1 - r)
        d_gates = torch.empty_like(kept)
        d_inner = torch.empty(steps, 2, batch, three)   # gradient of the recurrent product
        back = weight.transpose(1, 2).contiguous()
        carry = torch.zeros(2, batch, h)
        step = torch.empty(2, batch, h)
        for t in range(steps - 1, -1, -1):
            d = grad[t] + carry
            dg, di = d_gates[t], d_inner[t]
            torch.mul(d, to_new[t], out=dg[..., 2 * h:])
            torch.mul(d, to_update[t], out=dg[..., h:2 * h])
            torch.mul(dg[..., 2 * h:], to_reset[t], out=dg[..., :h])
            di[..., :2 * h] = dg[..., :2 * h]
            torch.mul(dg[..., 2 * h:], r[t], out=di[..., 2 * h:])
            torch.bmm(di, back, out=step)
            torch.addcmul(step, d, z[t], out=carry)
        two = lambda x: x.transpose(0, 1).reshape(2, steps * batch, -1)
        d_weight = torch.bmm(two(states[:-1]).transpose(1, 2), two(d_inner))
        d_bias = d_inner[..., 2 * h:].sum((0, 2)).unsqueeze(1)
        return d_gates, d_weight, d_bias


class BiGRU(nn.Module):
    """Inputs [B, T, I] → states [B, T, 2H]; what lies past a row's length is noise."""

    def __init__(self, inputs, hidden):
        super().__init__()
        bound = hidden ** -.5
        draw = lambda *shape: nn.Parameter(torch.empty(*shape).uniform_(-bound, bound))
        self.hidden = hidden
        self.input = draw(2 * 3 * hidden, inputs)
        self.input_bias = draw(2 * 3 * hidden)
        self.weight = draw(2, hidden, 3 * hidden)
        self.bias = draw(2, 1, hidden)

    def forward(self, x, lengths):
        batch, steps, _ = x.shape
        at = torch.arange(steps).unsqueeze(1)
        turned = torch.where(at < lengths, lengths - 1 - at, at)                      # [T, B]
        gates = nn.functional.linear(x.transpose(0, 1), self.input, self.input_bias)  # [T, B, 6H]
        three = 3 * self.hidden
        place = turned * batch + torch.arange(batch)
        turn = lambda y: y.reshape(steps * batch, -1).index_select(0, place.flatten()).view(steps, batch, -1)
        both = torch.stack([gates[..., :three], turn(gates[..., three:])], 1)
        states = Recurrence.apply(both, self.weight, self.bias)
        return torch.cat([states[:, 0], turn(states[:, 1])], -1).transpose(0, 1)


class Dropout(nn.Module):
    """Dropout from random bytes, which cost a tenth of torch's draws here."""

    def __init__(self, share, rng):
        super().__init__()
        self.least, self.rng = int(round(share * 256)), rng

    def forward(self, x):
        if not self.training or self.least == 0:
            return x
        raw = torch.frombuffer(bytearray(self.rng.bytes(x.numel())), dtype=torch.uint8)
        return x * ((raw >= self.least).float() * (256 / (256 - self.least))).view(x.shape)
